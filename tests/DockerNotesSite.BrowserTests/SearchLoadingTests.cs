using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What the search needs comes with the first focus of a box, never before, and what happens when it doesn't come.</summary>
public sealed class SearchLoadingTests(Browser browser, BuiltSite site, ServedSite served) : IClassFixture<ServedSite>
{
    private const string Command = "commands/docker-run.html";

    [Theory]
    [InlineData("index.html")]
    [InlineData(Command)]
    public async Task Nothing_is_loaded_before_a_box_has_the_focus_and_then_all_of_it_once(string address)
    {
        var page = await browser.OpenAsync(online: true);
        var errors = page.WatchErrors();
        var requests = page.WatchSearchRequests();
        await page.GotoAsync(served.AddressOf(address), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Mouse.MoveAsync(600, 330);
        Assert.Empty(requests);

        await page.SearchAsync("rm");
        await page.Keyboard.PressAsync("Escape");
        await page.SearchAsync("rmi");

        Assert.Equal(3, requests.Count);
        Assert.All((string[])["search.", "search-index.", "search-store."], name =>
            Assert.Single(requests, url => url.StartsWith(served.Address + "assets/" + name, StringComparison.Ordinal)));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_page_of_results_loads_it_at_once_for_who_comes_there_wants_to_search()
    {
        var page = await browser.OpenAsync(online: true);
        await page.GotoAsync(served.AddressOf("search.html"));

        await Assertions.Expect(page.Options().First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_the_home_page_the_focus_alone_loads_it_and_shows_what_is_used_most()
    {
        var page = await browser.OpenAsync(online: true);
        await page.GotoAsync(served.AddressOf("index.html"));
        await page.PageField().FocusAsync();

        await Assertions.Expect(page.Options().First).ToBeVisibleAsync();
        Assert.InRange(await page.Options().CountAsync(), 3, 8);
    }

    [Fact]
    public async Task Who_types_before_it_is_there_gets_the_result_all_the_same()
    {
        var page = await browser.OpenAsync(online: true);
        var bring = await HoldIndexAsync(page);
        await page.GotoAsync(served.AddressOf(Command));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.InsertTextAsync("删除容器");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.SearchDialog()).ToContainTextAsync("正在载入搜索");
        await Assertions.Expect(page.SearchDialog()).Not.ToContainTextAsync("没有找到");

        bring();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#docker-rm-[0-9a-f]+$"));
    }

    [Fact]
    public async Task Commands_are_found_by_their_names_before_the_index_is_there_and_a_choice_among_them_stays()
    {
        var page = await browser.OpenAsync(online: true);
        var bring = await HoldIndexAsync(page);
        await page.GotoAsync(served.AddressOf(Command));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.InsertTextAsync("docker rm");
        await Assertions.Expect(page.Options()).ToContainTextAsync(["docker rm", "docker rmi"]);
        await page.Keyboard.PressAsync("ArrowDown");

        bring();

        await Assertions.Expect(page.Options().Nth(2)).ToBeVisibleAsync();
        await Assertions.Expect(page.ActiveOption()).ToContainTextAsync("docker rmi");
        await Assertions.Expect(page.SearchDialog()).Not.ToContainTextAsync("正在载入搜索");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(served.AddressOf("commands/docker-rmi.html"));
    }

    [Fact]
    public async Task What_is_used_most_is_there_before_the_index_and_nothing_says_that_it_loads_once_it_is_loaded()
    {
        var page = await browser.OpenAsync(online: true);
        var bring = await HoldIndexAsync(page);
        await page.GotoAsync(served.AddressOf(Command));
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Options().First).ToBeVisibleAsync();
        await Assertions.Expect(page.SearchDialog()).ToContainTextAsync("正在载入搜索");

        bring();

        await Assertions.Expect(page.SearchDialog()).Not.ToContainTextAsync("正在载入搜索");
        await Assertions.Expect(page.Options().First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_failure_is_said_with_ways_to_go_on_and_can_be_tried_again()
    {
        var page = await browser.OpenAsync(online: true);
        await page.RouteAsync("**/assets/search-store*", route => route.AbortAsync());
        await page.GotoAsync(served.AddressOf(Command));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("rm");

        await Assertions.Expect(page.SearchDialog()).ToContainTextAsync("搜索没有载入成功");
        Assert.True(await page.SearchDialog().GetByRole(AriaRole.Link, new() { Name = "命令", Exact = true }).IsVisibleAsync());
        await page.UnrouteAsync("**/assets/search-store*");
        await page.SearchDialog().GetByText("再试一次").ClickAsync();

        await Assertions.Expect(page.ActiveOption()).ToContainTextAsync("docker rm");
        await Assertions.Expect(page.SearchField()).ToBeFocusedAsync();
    }

    [Fact]
    public async Task One_file_with_everything_in_it_finds_too_and_asks_for_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("dockernotessite-");
        try
        {
            var file = Path.Combine(folder.FullName, "all.html");
            await File.WriteAllTextAsync(file, Inlined("index.html"), TestContext.Current.CancellationToken);
            var page = await browser.OpenAsync();
            var errors = page.WatchErrors();
            var requests = new List<string>();
            page.Request += (_, request) => requests.Add(request.Url);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await page.SearchAsync("删除镜像");

            await Assertions.Expect(page.ActiveOption()).ToContainTextAsync("docker rmi");
            Assert.Single(requests);
            Assert.Empty(errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The index comes when the result is called.</summary>
    private static async Task<Action> HoldIndexAsync(IPage page)
    {
        var isReady = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/assets/search-index*", async route =>
        {
            await isReady.Task;
            await route.ContinueAsync();
        });
        return isReady.SetResult;
    }

    /// <summary>The page with its own scripts and styles and those of the search inside.</summary>
    private string Inlined(string kind)
    {
        var html = File.ReadAllText(Path.Combine(site.Root, kind));
        html = Regex.Replace(html, "<link rel=\"(?:icon|alternate)\"[^>]*>", "");
        html = Regex.Replace(html, "<link rel=\"stylesheet\" href=\"([^\"]+)\">", m => $"<style>{Asset(m)}</style>");
        html = Regex.Replace(html, "<script src=\"([^\"]*scheme[^\"]*)\"></script>", m => $"<script>{Asset(m)}</script>");
        var own = Regex.Match(html, "<script src=\"([^\"]+)\" defer></script>");
        var search = string.Concat(new[] { "engine", "index", "store" }
            .Select(name => Asset(Regex.Match(html, $"data-{name}=\"([^\"]+)\"")))
            .Select(script => $"<script>{script}</script>"));
        return html.Replace(own.Value, "", StringComparison.Ordinal).Replace("</body>", $"<script>{Asset(own)}</script>{search}</body>", StringComparison.Ordinal);

        string Asset(Match match) => File.ReadAllText(Path.Combine(site.Root, match.Groups[1].Value));
    }
}
