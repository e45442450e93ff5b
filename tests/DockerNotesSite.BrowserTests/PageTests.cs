using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What a reader meets when the site is opened from disk, without a network.</summary>
public sealed class PageTests(Browser browser, BuiltSite site)
{
    public static TheoryData<string> Kinds => BuiltSite.Kinds;

    [Fact]
    public async Task Every_page_opens_from_disk_without_an_error()
    {
        var page = await browser.OpenAsync();
        var errors = new List<string>();
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [$"{page.Url}: {message.Text}"] : []);
        page.PageError += (_, error) => errors.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => errors.Add($"{page.Url}: {request.Url} {request.Failure}");
        page.Request += (_, request) => errors.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) ? [] : [request.Url]);

        foreach (var file in site.Pages)
        {
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            Assert.NotEqual("", await page.TitleAsync());
        }

        Assert.Empty(errors);
        Assert.InRange(site.Pages.Count, 30, 500);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Fits_the_width_of_a_small_phone(string kind)
    {
        var page = await browser.OpenAsync(width: 320);
        await page.GotoAsync(site.AddressOnDisk(kind));

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Reads_without_script(string kind)
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk(kind));

        Assert.True(await page.Locator("main h1").IsVisibleAsync());
        Assert.NotEqual(0, await page.Locator("main a[href]:visible").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_either_scheme(string kind)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (360, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await browser.OpenAsync(width, scheme);
            await page.GotoAsync(site.AddressOnDisk(kind));
            var result = await page.RunAxe();

            Assert.Empty(result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{scheme} {width}: {v.Id}: {node.Html}"));
        }
    }

    [Fact]
    public async Task A_row_is_marked_when_its_address_is_opened()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("notes/docker-image-container.html"));
        var row = page.Locator("main tr[id]").Nth(5);
        var address = "#" + await row.GetAttributeAsync("id");
        var before = await Background(row);

        await page.GotoAsync(site.AddressOnDisk("notes/docker-image-container.html") + address);

        Assert.NotEqual(before, await Background(row));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(':target') !== null"));

        static Task<string> Background(ILocator element) => element.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
    }

    [Fact]
    public async Task A_reader_gets_from_the_home_page_to_a_row_and_back()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("index.html"));
        await page.Locator("main a[href*='docker-image-container']").First.ClickAsync();
        await page.Locator("main table a[href$='docker-run.html']").First.ClickAsync();
        Assert.Equal("docker run", (await page.Locator("h1").InnerTextAsync()).Trim());

        await page.Locator("main a[href*='docker-image-container.html#docker-run']").First.ClickAsync();

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(':target')?.innerText.includes('docker run')"));
    }
}
