using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The hosted site after its first visit, without the server.</summary>
public sealed class OfflineVisitTests(Browser browser, BuiltSite site, TwoVersions versions) : IClassFixture<TwoVersions>, IDisposable
{
    private readonly SiteServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task After_one_visit_every_page_can_be_read_and_searched_without_a_network()
    {
        var page = await VisitedAsync(site.Root);
        _server.Stop();

        var errors = page.WatchErrors();
        foreach (var file in site.Pages)
        {
            var address = Path.GetRelativePath(site.Root, file).Replace('\\', '/');
            var response = await page.GotoAsync(_server.AddressOf(address));
            Assert.True(response is { FromServiceWorker: true, Status: 200 }, address);
            Assert.Equal(SiteServer.Policy, (await response.AllHeadersAsync())["content-security-policy"]);
            if (address != "404.html")
            {
                await page.SearchAsync("docker rm");
                await Assertions.Expect(page.SearchDialog().Locator("[role=option]").First).ToContainTextAsync("docker rm");
            }
        }

        Assert.Equal(site.Pages.Count, (await page.KeptAsync()).Count(f => f.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task An_address_is_understood_as_the_server_would_without_a_network()
    {
        var page = await VisitedAsync(site.Root);
        _server.Stop();

        await page.GotoAsync(_server.Address);
        await Assertions.Expect(page.Locator("body")).ToHaveClassAsync("kind-home");
        await page.GotoAsync(_server.Address + "commands/?from=elsewhere");
        await Assertions.Expect(page.Locator("body")).ToHaveClassAsync("kind-command-index");
        await page.GotoAsync(_server.Address + "commands");
        Assert.Equal(_server.Address + "commands/", page.Url);
        await page.GotoAsync(_server.Address + "search.html?q=" + Uri.EscapeDataString("删除 容器"));
        await Assertions.Expect(page.Options().First).ToContainTextAsync("docker rm");
    }

    [Fact]
    public async Task What_is_not_kept_is_told_without_a_network_and_leads_on()
    {
        var page = await VisitedAsync(site.Root);
        _server.Stop();

        foreach (var address in (string[])["catalog.json", "no/such/page.html", "downloads/docker-notes-offline.zip"])
        {
            var response = await page.GotoAsync(_server.Address + address);
            Assert.Equal(404, response!.Status);
            await Assertions.Expect(page.Locator(".if-not-kept")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".if-missing")).ToBeHiddenAsync();
            await page.Locator("main .ways a").Nth(2).ClickAsync();
            await page.ArriveAsync("/commands/index.html");
        }

        Assert.True(await page.EvaluateAsync<bool>("fetch('catalog.json').then(() => false, () => true)"));
    }

    [Fact]
    public async Task The_first_visit_notices_nothing_and_fetches_nothing_that_is_not_read()
    {
        _server.Put("", site.Root);
        _server.Start();
        var page = await browser.OpenAsync(online: true, worker: true);
        var errors = page.WatchErrors();
        var loads = 0;
        page.Load += (_, _) => loads++;
        await page.VisitAsync(_server.Address);
        await page.WaitForTimeoutAsync(500);

        Assert.Equal(1, loads);
        Assert.Empty(errors);
        Assert.Equal("", await page.Announcement().InnerHTMLAsync());
        Assert.DoesNotContain(_server.TakeRequests(), r => r.EndsWith(".md", StringComparison.Ordinal) || r.StartsWith("downloads/", StringComparison.Ordinal)
            || r.EndsWith(".json", StringComparison.Ordinal) || r.EndsWith(".xml", StringComparison.Ordinal) || r.EndsWith(".txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_site_can_be_installed()
    {
        var page = await VisitedAsync(site.Root);
        var session = await page.Context.NewCDPSessionAsync(page);

        var errors = await session.SendAsync("Page.getInstallabilityErrors");
        var manifest = await session.SendAsync("Page.getAppManifest");

        Assert.Equal(_server.Address + "manifest.webmanifest", manifest!.Value.GetProperty("url").GetString());
        Assert.Empty(manifest.Value.GetProperty("errors").EnumerateArray());
        Assert.All(errors!.Value.GetProperty("installabilityErrors").EnumerateArray(), e => Assert.Equal("in-incognito", e.GetProperty("errorId").GetString()));
    }

    [Fact]
    public async Task Pages_that_the_host_shows_without_their_extension_are_kept()
    {
        _server.HidesExtensions = true;
        var page = await VisitedAsync(versions.First, "notes/changed.html");
        Assert.Equal(_server.Address + "notes/changed", page.Url);
        _server.Stop();

        foreach (var address in (string[])["notes/same", "notes/same.html", "commands/", ""])
        {
            await page.GotoAsync(_server.Address + address);
            Assert.Equal(_server.Address + address, page.Url);
            await page.ShowsAsync("1");
        }
    }

    [Fact]
    public async Task Of_a_very_large_site_notes_are_kept_when_they_are_read()
    {
        var page = await VisitedAsync(versions.Large, "notes/changed.html");
        Assert.Equal(["notes/changed.html"], await KeptNotesAsync(page));
        await page.GotoAsync(_server.AddressOf("notes/same.html"));
        await page.WaitForFunctionAsync("() => document.images[0]?.complete");
        _server.Stop();

        foreach (var address in (string[])["notes/changed.html", "notes/same.html", "commands/index.html", "search.html", "notes/index.html"])
        {
            Assert.Equal(200, (await page.GotoAsync(_server.AddressOf(address)))!.Status);
        }

        Assert.Equal(404, (await page.GotoAsync(_server.AddressOf("notes/added.html")))!.Status);
        Assert.Equal(["notes/changed.html", "notes/same.html"], await KeptNotesAsync(page));
    }

    [Fact]
    public async Task Two_sites_on_one_host_keep_what_is_theirs()
    {
        _server.Put("one/", versions.First);
        _server.Put("one/two/", site.Root);
        _server.Start();
        var page = await browser.OpenAsync(online: true, worker: true);
        await page.VisitAsync(_server.Address + "one/index.html");
        await page.VisitAsync(_server.Address + "one/two/index.html");
        _server.Put("one/", versions.Second);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(_server.Address + "one/notes/changed.html");
        await other.Announcement().Locator("button").First.ClickAsync();
        await other.ShowsAsync("2");
        _server.Stop();

        await page.GotoAsync(_server.Address + "one/two/commands/docker-run.html");
        await page.SearchAsync("docker rm");
        await page.GotoAsync(_server.Address + "one/notes/added.html");
        await page.ShowsAsync("2");
    }

    [Fact]
    public async Task No_worker_where_the_connection_is_not_secure()
    {
        var page = await browser.OpenAsync(online: true, worker: true);
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        var errors = page.WatchErrors();
        await page.RouteAsync("http://notes.test/**", route => route.FulfillAsync(new()
        {
            Path = Path.Combine(site.Root, new Uri(route.Request.Url).AbsolutePath.TrimStart('/')),
        }));
        await page.GotoAsync("http://notes.test/index.html");

        Assert.False(await page.EvaluateAsync<bool>("isSecureContext"));
        await AssertNothingIsKept(page, requests);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task No_worker_from_a_disk()
    {
        var page = await browser.OpenAsync(worker: true);
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        var errors = page.WatchErrors();
        await page.GotoAsync(site.AddressOnDisk("index.html"));

        await AssertNothingIsKept(page, requests);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_page_for_missing_pages_registers_nothing_wherever_it_is_shown()
    {
        _server.Put("", site.Root);
        _server.Start();
        var page = await browser.OpenAsync(online: true, worker: true);
        await page.GotoAsync(_server.Address + "no/such/page.html");
        await page.WaitForTimeoutAsync(300);

        Assert.DoesNotContain(_server.TakeRequests(), r => r.Contains("sw.js", StringComparison.Ordinal) || r.Contains("manifest", StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
    }

    private static async Task<IEnumerable<string>> KeptNotesAsync(IPage page) =>
        (await page.KeptAsync()).Where(f => f.StartsWith("notes/", StringComparison.Ordinal) && f != "notes/index.html");

    private static async Task AssertNothingIsKept(IPage page, List<string> requests)
    {
        await page.WaitForTimeoutAsync(300);
        Assert.Equal(0, await page.Locator("link[rel=manifest]").CountAsync());
        Assert.DoesNotContain(requests, r => r.Contains("sw.js", StringComparison.Ordinal) || r.Contains("manifest", StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("navigator.serviceWorker?.getRegistrations?.().then(all => all.length, () => 0) ?? 0"));
    }

    private async Task<IPage> VisitedAsync(string folder, string address = "index.html")
    {
        _server.Put("", folder);
        _server.Start();
        var page = await browser.OpenAsync(online: true, worker: true);
        await page.VisitAsync(_server.AddressOf(address));
        return page;
    }
}
