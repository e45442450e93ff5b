using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The search of the single file: the same as on the site, from what is in the file.</summary>
public sealed class SingleFileSearchTests(Browser browser, BuiltSite site, MailedFile file) : IClassFixture<MailedFile>
{
    [Fact]
    public async Task What_is_found_is_what_the_site_finds_and_opens_inside_of_the_file()
    {
        var onSite = await browser.OpenAsync();
        await onSite.GotoAsync(site.AddressOnDisk("index.html"));
        await onSite.SearchAsync("删除容器");
        var (page, trouble) = await OpenedAsync();
        await page.SearchAsync("删除容器");

        Assert.Equal(await onSite.Options().AllInnerTextsAsync(), await page.Options().AllInnerTextsAsync());
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.SearchDialog()).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".is-target")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".is-target")).ToContainTextAsync("docker rm");
        Assert.Empty(trouble);
    }

    [Fact]
    public async Task It_is_opened_by_its_keys_on_every_page_once()
    {
        var (page, trouble) = await OpenedAsync();
        foreach (var command in (string[])["docker run", "docker rm"])
        {
            await page.TurnToAsync("#/commands/" + command.Replace(' ', '-'), command);
            await page.SearchAsync(command);
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.SearchDialog()).ToBeHiddenAsync();
        }

        Assert.Empty(trouble);
    }

    [Fact]
    public async Task A_result_opens_in_a_new_tab_by_Ctrl_and_Enter()
    {
        var (page, _) = await OpenedAsync("#/commands/docker-run");
        await page.SearchAsync("docker logs");
        var opened = await page.Context.RunAndWaitForPageAsync(() => page.Keyboard.PressAsync("Control+Enter"));

        await Assertions.Expect(opened.Locator("h1")).ToHaveTextAsync("docker logs");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("docker run");
    }

    [Fact]
    public async Task A_search_has_an_address_and_is_there_again_when_one_goes_back()
    {
        var (page, trouble) = await OpenedAsync("#/search?q=" + Uri.EscapeDataString("日志"));
        await Assertions.Expect(page.PageField()).ToHaveValueAsync("日志");
        await Assertions.Expect(page.Options().First).ToContainTextAsync("docker logs");
        await page.PageField().FillAsync("-p");
        await Assertions.Expect(page.Options().First).ToContainTextAsync("-p");
        await page.PageField().PressAsync("Enter");
        await Assertions.Expect(page.Locator(".is-target")).ToBeInViewportAsync();

        await page.GoBackAsync();

        await Assertions.Expect(page.PageField()).ToHaveValueAsync("-p");
        await Assertions.Expect(page.Options().First).ToContainTextAsync("-p");
        Assert.Equal("#/search?q=-p", await page.PlaceAsync());
        Assert.StartsWith("-p · ", await page.TitleAsync(), StringComparison.Ordinal);
        await page.WaitForTimeoutAsync(400);
        Assert.Equal("#/search?q=-p", await page.PlaceAsync());
        Assert.Empty(trouble);
    }

    [Fact]
    public async Task All_results_of_the_dialog_are_shown_on_the_page_of_results_even_from_there()
    {
        var (page, _) = await OpenedAsync("#/search?q=" + Uri.EscapeDataString("日志"));
        await Assertions.Expect(page.PageField()).ToHaveValueAsync("日志");
        await page.Locator("h1").ClickAsync();
        await page.SearchAsync("端口");
        await page.SearchDialog().Locator(".search-all a").ClickAsync();

        await Assertions.Expect(page.PageField()).ToHaveValueAsync("端口");
        await Assertions.Expect(page.SearchDialog()).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_field_of_the_home_page_searches_after_one_has_come_back_to_it()
    {
        var (page, trouble) = await OpenedAsync();
        await page.TurnToAsync("#/commands/docker-run", "docker run");
        await page.Locator("header .brand").ClickAsync();
        await page.PageField().FillAsync("docekr ps");

        await Assertions.Expect(page.Options().First).ToContainTextAsync("docker ps");
        Assert.Empty(trouble);
    }

    private async Task<(IPage Page, IReadOnlyList<string> Trouble)> OpenedAsync(string address = "")
    {
        var page = await browser.OpenAsync();
        var trouble = page.WatchTrouble();
        await page.GotoAsync(file.Address + address);
        await page.WaitForFunctionAsync("document.querySelector('.card') !== null");
        return (page, trouble);
    }
}
