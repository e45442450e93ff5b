using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>A site that the browser keeps, after its author has put a new version on the server.</summary>
public sealed class NewVersionTests(Browser browser, TwoVersions versions) : IClassFixture<TwoVersions>, IDisposable
{
    private const string Changed = "notes/changed.html";

    private readonly SiteServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task It_is_announced_at_the_next_visit_and_shown_in_every_tab_when_the_reader_wants_it()
    {
        var page = await VisitedAsync();
        var tab = await page.Context.NewPageAsync();
        await tab.VisitAsync(_server.AddressOf("commands/index.html"));
        _server.Stop();
        _server.Put("", versions.Second);
        _server.Start();
        _server.TakeRequests();

        await page.GotoAsync(_server.AddressOf(Changed));
        await Assertions.Expect(page.Announcement()).ToContainTextAsync("新版本");
        await Assertions.Expect(tab.Announcement()).ToContainTextAsync("新版本");
        Assert.DoesNotContain(_server.TakeRequests(), r => r.EndsWith(".css", StringComparison.Ordinal) || r.EndsWith(".png", StringComparison.Ordinal));
        await AssertShows(page, "1", "第一版");
        await page.ReloadAsync();
        await AssertShows(page, "1", "第一版");

        await page.Announcement().GetByRole(AriaRole.Button, new() { Name = "更新" }).ClickAsync();
        await tab.ShowsAsync("2");
        await AssertShows(page, "2", "第二版");
        Assert.Equal("", await page.Announcement().InnerHTMLAsync());
        _server.Stop();
        await tab.GotoAsync(_server.AddressOf("notes/added.html"));
        await tab.ShowsAsync("2");
        Assert.Equal(await FilesOfSecondAsync(), await tab.KeptAsync());
    }

    [Fact]
    public async Task It_is_shown_when_the_site_is_next_opened_if_the_reader_does_nothing()
    {
        var page = await VisitedAsync();
        _server.Put("", versions.Second);
        await page.ReloadAsync();
        await page.Announcement().Locator("button").First.WaitForAsync();
        var blank = await page.Context.NewPageAsync();
        await page.CloseAsync();

        // The browser needs a moment to notice that no page of the old version is left.
        await blank.WaitForTimeoutAsync(500);
        await blank.GotoAsync(_server.AddressOf(Changed));

        await AssertShows(blank, "2", "第二版");
        Assert.Equal("", await blank.Announcement().InnerHTMLAsync());
    }

    [Fact]
    public async Task Put_off_it_is_not_announced_again_in_this_tab()
    {
        var page = await VisitedAsync();
        _server.Put("", versions.Second);
        await page.ReloadAsync();
        await page.Announcement().GetByRole(AriaRole.Button, new() { Name = "以后" }).ClickAsync();

        Assert.Equal("", await page.Announcement().InnerHTMLAsync());
        Assert.Equal("Main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.GotoAsync(_server.AddressOf("notes/same.html"));
        Assert.Equal("installed", await page.LookForUpdateAsync());
        Assert.Equal("", await page.Announcement().InnerHTMLAsync());
        var tab = await page.Context.NewPageAsync();
        await tab.GotoAsync(_server.AddressOf("notes/same.html"));
        await Assertions.Expect(tab.Announcement()).ToContainTextAsync("新版本");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Half_a_new_version_on_the_server_changes_nothing(bool isMissing)
    {
        var page = await VisitedAsync();
        _server.Put("", versions.Second);
        _server.Spoil("notes/added.html", isMissing ? null : Encoding.UTF8.GetBytes("<!DOCTYPE html><title>other</title>"));

        await page.ReloadAsync();
        Assert.NotEqual("installed", await page.LookForUpdateAsync());
        Assert.Equal("", await page.Announcement().InnerHTMLAsync());
        await page.GotoAsync(_server.AddressOf(Changed));
        await AssertShows(page, "1", "第一版");

        _server.Mend();
        _server.TakeRequests();
        await page.ReloadAsync();
        await Assertions.Expect(page.Announcement()).ToContainTextAsync("新版本");
        Assert.DoesNotContain(Changed, _server.TakeRequests());
    }

    [Fact]
    public async Task The_same_version_built_again_is_no_news()
    {
        var page = await VisitedAsync();
        await page.ReloadAsync();

        Assert.Equal("none", await page.LookForUpdateAsync());
        Assert.Equal("", await page.Announcement().InnerHTMLAsync());
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Its_announcement_is_accessible_and_covers_nothing_at_the_end_of_a_page(int width, ColorScheme scheme)
    {
        var page = await VisitedAsync(width, scheme);
        _server.Put("", versions.Second);
        await page.ReloadAsync();
        await page.Announcement().Locator("button").First.WaitForAsync();

        var result = await page.RunAxe(AxeRules.Usual);
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}"));
        await Assertions.Expect(page.Announcement()).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.EvaluateAsync("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
        var footer = (await page.Locator(".site-footer").BoundingBoxAsync())!;
        var bar = (await page.Announcement().BoundingBoxAsync())!;
        Assert.True(footer.Y + footer.Height <= bar.Y + 1);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
        {
            await page.EvaluateAsync("scrollTo({ top: 0, behavior: 'instant' })");
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"update-{width}-{scheme}.png") });
        }
    }

    private static async Task AssertShows(IPage page, string version, string text)
    {
        await page.ShowsAsync(version);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);
    }

    private async Task<IEnumerable<string>> FilesOfSecondAsync()
    {
        var worker = await File.ReadAllTextAsync(Path.Combine(versions.Second, "sw.js"));
        using var list = System.Text.Json.JsonDocument.Parse(worker[(worker.IndexOf('=', StringComparison.Ordinal) + 1)..worker.IndexOf(";\n", StringComparison.Ordinal)]);
        return [.. list.RootElement.GetProperty("atOnce").EnumerateArray().Select(f => f[0].GetString()!).Order(StringComparer.Ordinal)];
    }

    private async Task<IPage> VisitedAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        _server.Put("", versions.First);
        _server.Start();
        var page = await browser.OpenAsync(width, scheme, online: true, worker: true);
        await page.VisitAsync(_server.AddressOf(Changed));
        return page;
    }
}
