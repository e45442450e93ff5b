using System.IO.Compression;

namespace DockerNotesSite;

/// <summary>The zip as a reader gets it: unpacked in a folder with spaces and Chinese in its name, opened from there without a network.</summary>
public sealed class OfflineZipTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;
    private readonly Browser _browser;

    public OfflineZipTests(Browser browser, BuiltSite site)
    {
        _browser = browser;
        ZipFile.ExtractToDirectory(Path.Combine(site.Root, "downloads", "docker-notes-offline.zip"), Root);
    }

    private string Root => Path.Combine(_folder, "我的 笔记 (offline)");

    [Fact]
    public async Task Every_page_opens_and_every_link_leads_to_a_file()
    {
        var page = await _browser.OpenAsync();
        var errors = page.WatchErrors();
        var pages = Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 30);

        foreach (var file in pages)
        {
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            var targets = await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('a[href], link[href], script[src], img[src]')].map(e => new URL(e.getAttribute('href') ?? e.getAttribute('src'), document.baseURI).href.split(/[?#]/)[0]).filter(a => a.startsWith('file:'))");
            Assert.All(targets.Distinct(), target => Assert.True(File.Exists(new Uri(target).LocalPath), $"{file} leads to {target}"));
        }

        Assert.Empty(errors);
    }

    [Fact]
    public async Task Search_fill_in_and_dark_mode_work()
    {
        var page = await _browser.OpenAsync();
        await page.GotoAsync(Address("index.html"));

        await page.Locator("[data-scheme-switch] button").ClickAsync();
        await page.Locator("[data-scheme-switch] button").ClickAsync();
        await page.SearchAsync("删除容器");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("docker-rm");

        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));

        await page.GotoAsync(Address("commands/docker-rm.html"));
        await page.Locator("[data-fills=container]").First.FillAsync("my-web");
        Assert.Contains("docker rm my-web", await page.Locator(".row > .command-line code").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_offers_nothing_that_it_does_not_hold()
    {
        var page = await _browser.OpenAsync();
        await page.GotoAsync(Address("index.html"));
        Assert.Equal(0, await page.Locator(".downloads").CountAsync());
        Assert.Contains("index.html", await File.ReadAllTextAsync(Path.Combine(Root, "README.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Address(string page) => new Uri(Path.Combine(Root, page)).AbsoluteUri;
}
