using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What only the whole series can show: all pages, and those that have become long.</summary>
[Collection(nameof(SeriesSite))]
public sealed class SeriesTests(Browser browser, SeriesSite site)
{
    [Fact]
    public async Task Every_page_opens_from_disk_without_an_error()
    {
        var page = await browser.OpenAsync();
        var errors = new List<string>();
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [$"{page.Url}: {message.Text}"] : []);
        page.PageError += (_, error) => errors.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => errors.Add($"{page.Url}: {request.Url} {request.Failure}");
        page.Request += (_, request) => errors.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) ? [] : [request.Url]);
        var pages = site.Pages.ToList();

        foreach (var file in pages)
        {
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            Assert.NotEqual("", await page.TitleAsync());
        }

        Assert.Empty(errors);
        Assert.InRange(pages.Count, 300, 1000);
    }

    [Theory]
    [InlineData("downloads")]
    [InlineData("en/downloads")]
    public void In_one_file_it_can_be_sent_by_mail(string folder) =>
        Assert.InRange(new FileInfo(Path.Combine(site.Root, folder, "docker-notes.html")).Length, 100_000, 1_500_000);

    [Theory]
    [InlineData("commands/index.html")]
    [InlineData("en/index.html")]
    public async Task Axe_finds_nothing_on_a_page_with_much_on_it(string address)
    {
        var page = await browser.OpenAsync(1280, ColorScheme.Light);
        await page.GotoAsync(site.AddressOnDisk(address));

        var result = await page.RunAxe(AxeRules.OfStructure);

        Assert.Empty(result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{v.Id}: {node.Html}"));
    }

    [Theory]
    [InlineData("quick-reference.html")]
    [InlineData("commands/docker-run.html")]
    [InlineData("en/commands/docker-buildx-build.html")]
    [InlineData("notes/troubleshooting.html")]
    [InlineData("en/notes/security.html")]
    public async Task Fits_a_small_phone(string address)
    {
        var page = await browser.OpenAsync(320);
        await page.GotoAsync(site.AddressOnDisk(address));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
