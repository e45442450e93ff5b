using System.Globalization;

namespace DockerNotesSite;

/// <summary>What the home page offers to take away.</summary>
public sealed class DownloadTests(Browser browser, BuiltSite site)
{
    [Fact]
    public async Task The_home_page_offers_four_ways_with_size_and_date()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("index.html"));
        var links = await page.Locator(".downloads a").AllAsync();

        Assert.Equal(4, links.Count);
        foreach (var link in links)
        {
            var file = new FileInfo(new Uri(await link.EvaluateAsync<string>("a => a.href")).LocalPath);
            Assert.True(file.Exists, file.Name);
            Assert.Contains(SizeOf(file.Length), await link.TextContentAsync(), StringComparison.Ordinal);
            Assert.Equal("2018-06-28", await link.Locator("time").GetAttributeAsync("datetime"));
        }
    }

    [Fact]
    public async Task The_quick_reference_leads_to_its_print()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("quick-reference.html"));
        Assert.Equal("downloads/docker-quick-reference.pdf", await page.Locator(".page-header .facts a").GetAttributeAsync("href"));
    }

    /// <summary>A reader's own browser prints the same sheet, with the fonts and the values that are there.</summary>
    [Fact]
    public async Task Printed_by_hand_it_fits_its_page_with_what_was_filled_in()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("quick-reference.html"));
        await page.Locator("[data-fills=container]").First.FillAsync("my-web");

        var bytes = await page.PdfAsync(new() { PreferCSSPageSize = true });

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes);
        Assert.Equal(1, pdf.NumberOfPages);
        Assert.Contains("dockerstopmy-web", Printing.PdfReading.TextOf(pdf), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".continuation").CountAsync());
    }

    private static string SizeOf(long bytes) =>
        bytes < 999_500
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(bytes / 1000.0)} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(bytes / 1e6, 1)} MB");
}
