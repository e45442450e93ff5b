using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The dialog that lies over any page, with the keyboard.</summary>
public sealed class SearchDialogTests(Browser browser, BuiltSite site)
{
    private const string Command = "commands/docker-run.html";
    private const string Note = "notes/docker-image-container.html";

    public static TheoryData<string> Kinds => BuiltSite.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_slash_opens_it_on_every_page_and_Escape_goes_back(string kind)
    {
        var page = await OpenedAsync(kind);
        var link = page.Locator("footer a[href]").First;
        await link.FocusAsync();

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.SearchField()).ToBeFocusedAsync();
        await Assertions.Expect(page.SearchField()).ToHaveValueAsync("");
        await page.Keyboard.TypeAsync("rm");
        await Assertions.Expect(page.ActiveOption()).ToContainTextAsync("docker rm");
        Assert.Equal("commands/docker-rm.html", await page.ActiveAddressAsync());
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.SearchDialog()).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("Control+k")]
    [InlineData("Meta+k")]
    [InlineData("Control+K")]
    public async Task So_do_other_keys_even_in_a_field(string keys)
    {
        var page = await OpenedAsync(Command);
        await page.Locator(".slot-field input").First.FocusAsync();

        await page.Keyboard.PressAsync(keys);

        await Assertions.Expect(page.SearchField()).ToBeFocusedAsync();
    }

    [Fact]
    public async Task In_a_field_a_slash_is_a_slash()
    {
        var page = await OpenedAsync(Command);
        var field = page.Locator(".slot-field input").First;
        await field.FocusAsync();
        await page.Keyboard.TypeAsync("a/b");

        Assert.Equal("a/b", await field.InputValueAsync());
        Assert.False(await page.SearchDialog().IsVisibleAsync());

        await page.SearchAsync("training");
        await page.Keyboard.TypeAsync("/");
        Assert.Equal("training/", await page.SearchField().InputValueAsync());
    }

    [Fact]
    public async Task The_link_in_the_header_opens_it_and_gets_the_focus_back()
    {
        var page = await OpenedAsync(Command);
        var link = page.Locator("header [data-opens-search]");
        await link.ClickAsync();
        await Assertions.Expect(page.SearchField()).ToBeFocusedAsync();

        await page.Locator(".search-close").ClickAsync();

        await Assertions.Expect(page.SearchDialog()).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
        Assert.EndsWith("/search.html", await link.EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_beside_it_closes_it()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("rm");
        await page.Mouse.ClickAsync(5, 400);

        await Assertions.Expect(page.SearchDialog()).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Arrows_go_round_and_say_which_option_it_is()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("容器");
        var count = await page.Options().CountAsync();
        var field = page.SearchField();
        var first = await field.GetAttributeAsync("aria-activedescendant");

        Assert.Equal(await page.Options().First.GetAttributeAsync("id"), first);
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await page.Options().Last.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await Assertions.Expect(page.ActiveOption()).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(first, await field.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal(1, await page.ActiveOption().CountAsync());
        Assert.InRange(count, 5, 30);

        // Home and End belong to the text.
        await page.Keyboard.PressAsync("Home");
        Assert.Equal(0, await field.EvaluateAsync<int>("e => e.selectionStart"));
        Assert.Equal(first, await field.GetAttributeAsync("aria-activedescendant"));
    }

    [Fact]
    public async Task Enter_opens_the_first_result_or_the_one_that_was_gone_to()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("docker rm");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/commands/docker-rm.html");

        await page.SearchAsync("容器");
        await page.Keyboard.PressAsync("ArrowDown");
        var address = await page.ActiveOption().Locator("a").EvaluateAsync<string>("a => a.href");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(address);
    }

    [Fact]
    public async Task Control_and_Enter_open_another_tab_and_leave_the_search_as_it_is()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("docker rm");

        var opened = await page.Context.RunAndWaitForPageAsync(() => page.Keyboard.PressAsync("Control+Enter"));

        await opened.ArriveAsync("/commands/docker-rm.html");
        Assert.EndsWith(Command, page.Url, StringComparison.Ordinal);
        Assert.True(await page.SearchDialog().IsVisibleAsync());
    }

    [Fact]
    public async Task A_row_of_the_same_page_is_gone_to_and_marked()
    {
        var page = await OpenedAsync(Note);
        await page.SearchAsync("docker rmi");
        var row = page.SearchDialog().Locator(".result-row").Filter(new() { HasText = "docker rmi [image]" }).First;
        await row.ClickAsync();

        await Assertions.Expect(page.SearchDialog()).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("docker rmi");
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_tabulator_finds_a_way_out_of_the_field()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("容器");
        var stops = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>("document.activeElement.className || document.activeElement.tagName"));
        }

        Assert.Contains("tool search-close", stops);
        Assert.DoesNotContain("t-program", stops);
        Assert.True(stops.Distinct().Count() > 1);
    }

    [Fact]
    public async Task The_number_of_results_is_said_once_the_keys_rest()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("容器");
        await Assertions.Expect(page.Locator("#Search [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^找到 \d+ 个结果$"));

        await page.SearchField().FillAsync("zzzzz9");
        await Assertions.Expect(page.Locator("#Search [role=status]")).ToContainTextAsync("没有找到“zzzzz9”");
        await Assertions.Expect(page.SearchField()).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal(2, await page.Locator("#Search .search-ways a:visible").CountAsync());
    }

    private async Task<IPage> OpenedAsync(string kind)
    {
        var page = await browser.OpenAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(site.AddressOnDisk(kind));
        return page;
    }
}
