using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>search.html, the page of results that can be linked, and the box on the home page.</summary>
public sealed class SearchPageTests(Browser browser, BuiltSite site, ServedSite served) : IClassFixture<ServedSite>
{
    [Fact]
    public async Task A_link_to_a_search_shows_its_results_and_names_the_page_after_it()
    {
        foreach (var isOnDisk in (bool[])[false, true])
        {
            var page = await OpenedAsync("search.html", isOnDisk, "?q=" + Uri.EscapeDataString("删除 容器"));

            await Assertions.Expect(page.PageField()).ToHaveValueAsync("删除 容器");
            await Assertions.Expect(page.Options().First).ToContainTextAsync("docker rm");
            await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^删除 容器 · 搜索 · "));
            await Assertions.Expect(page.PageField()).Not.ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task The_page_has_what_the_dialog_finds_in_the_same_order_and_what_the_dialog_leaves_out()
    {
        var page = await OpenedAsync("index.html", isOnDisk: true);
        await page.SearchAsync("容器");
        var inDialog = await page.Locator("#Search [role=option] a").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");

        await page.GotoAsync(site.AddressOnDisk("search.html") + "?q=" + Uri.EscapeDataString("容器"));
        await page.FindAllAsync();

        var onPage = await page.Locator("main [role=option] a").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
        Assert.Equal(inDialog, onPage.Where(inDialog.Contains));
        Assert.True(onPage.Length > inDialog.Length && inDialog.Length > 0, $"{onPage.Length} on the page, {inDialog.Length} in the dialog");
        await Assertions.Expect(page.Locator("main .search-all")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_a_question_the_page_offers_the_useful_commands_and_takes_the_keys()
    {
        var page = await OpenedAsync("search.html", isOnDisk: true);

        await Assertions.Expect(page.PageField()).ToBeFocusedAsync();
        await Assertions.Expect(page.Options().First).ToContainTextAsync("docker");
        await Assertions.Expect(page.Locator("main .result-kind")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_dash_on_the_way_to_a_flag_does_not_say_that_nothing_was_found()
    {
        var page = await OpenedAsync("search.html", isOnDisk: true);
        await page.FindAllAsync();
        await page.PageField().FillAsync("--");

        await Assertions.Expect(page.Locator("main .search-none")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Options().First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_command_shows_the_flag_that_it_was_found_by()
    {
        var page = await OpenedAsync("search.html", isOnDisk: true, "?q=--rm");

        await Assertions.Expect(page.Locator("main .result-command .result-flag mark").First).ToHaveTextAsync("--rm");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_typed_is_there_again_when_one_goes_back(bool isOnDisk)
    {
        var page = await OpenedAsync("search.html", isOnDisk);
        await page.PageField().FillAsync("-p");
        await page.FindAllAsync();
        await page.PageField().PressAsync("Enter");
        await page.ArriveAsync("#docker-run-p-d");

        await page.GoBackAsync();

        await Assertions.Expect(page.PageField()).ToHaveValueAsync("-p");
        await Assertions.Expect(page.Options().First).ToContainTextAsync("-p");
    }

    [Fact]
    public async Task The_address_follows_what_is_typed_without_filling_the_history()
    {
        var page = await OpenedAsync("search.html", isOnDisk: false);
        var before = await page.EvaluateAsync<int>("history.length");
        await page.PageField().PressSequentiallyAsync("docker 容器");

        await page.ArriveAsync("/search.html?q=docker%20%E5%AE%B9%E5%99%A8");
        Assert.Equal(before, await page.EvaluateAsync<int>("history.length"));
    }

    [Fact]
    public async Task Without_scripts_it_says_so_and_offers_the_commands()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));
        await page.Locator("header [data-opens-search]").ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("JavaScript");
        Assert.False(await page.PageField().IsVisibleAsync());
        await page.Locator("main .ways a").First.ClickAsync();
        await page.ArriveAsync("/commands/index.html");
    }

    [Fact]
    public async Task Without_scripts_the_home_page_offers_the_commands_in_place_of_its_box()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk("index.html"));

        Assert.False(await page.PageField().IsVisibleAsync());
        Assert.True(await page.Locator(".hero .without-scripts a[href='commands/index.html']").IsVisibleAsync());
    }

    [Fact]
    public async Task The_list_on_the_home_page_lies_over_it_and_goes_with_the_focus()
    {
        var page = await OpenedAsync("index.html", isOnDisk: true);
        var before = await page.Locator(".promises").BoundingBoxAsync();
        await page.PageField().FillAsync("docker rm");
        await page.FindAllAsync();
        Assert.Equal(before!.Y, (await page.Locator(".promises").BoundingBoxAsync())!.Y);

        await page.PageField().PressAsync("Escape");
        await Assertions.Expect(page.Options().First).ToBeHiddenAsync();
        await Assertions.Expect(page.PageField()).ToHaveValueAsync("docker rm");
        await page.PageField().PressAsync("ArrowDown");
        await Assertions.Expect(page.Options().First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("main .search-all a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Options().First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_home_page_does_not_move_while_it_loads()
    {
        var page = await browser.OpenAsync();
        await page.AddInitScriptAsync("""
            window.moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => window.moved += e.value)).observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync(site.AddressOnDisk("index.html"));
        await page.Mouse.MoveAsync(300, 300);
        await page.PageField().FocusAsync();
        await page.FindAllAsync();

        Assert.Equal(0, await page.EvaluateAsync<double>("window.moved"));
    }

    private async Task<IPage> OpenedAsync(string kind, bool isOnDisk, string query = "")
    {
        var page = await browser.OpenAsync(online: !isOnDisk);
        await page.GotoAsync((isOnDisk ? site.AddressOnDisk(kind) : served.AddressOf(kind)) + query);
        return page;
    }
}
