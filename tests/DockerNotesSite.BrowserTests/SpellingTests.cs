using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>One switch spells the flags of all lines, and everything else about the lines goes on working.</summary>
public sealed class SpellingTests(Browser browser, BuiltSite site, ServedSite server, ExplainedSite explained) : IClassFixture<ServedSite>
{
    private const string Lines = ".row .command-line code";

    [Theory]
    [InlineData("long", "docker run --tty --interactive [image] /bin/bash")]
    [InlineData("short", "docker run -t -i [image] /bin/bash")]
    [InlineData("written", "docker run -t -i [image] /bin/bash")]
    public async Task Flags_are_spelled_as_chosen_and_copied_so(string spelling, string expected)
    {
        var page = await browser.OpenAsync(online: true);
        await page.GotoAsync(server.AddressOf("commands/docker-run.html"));
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Locator($"[name=spelling][value={spelling}]").CheckAsync();
        var line = page.Locator(".row").Nth(1).Locator(":scope > .command-line");
        await line.HoverAsync();
        await line.Locator(".copy").ClickAsync();

        Assert.Equal(expected, await line.Locator("code").TextContentAsync());
        Assert.Equal(expected, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_group_of_short_flags_is_spelled_out_and_put_together_again()
    {
        var page = await OpenedAsync(explained.AddressOnDisk("commands/docker-run.html"));
        var before = await page.Locator(Lines).EvaluateAllAsync<string[]>("all => all.map(e => e.innerHTML)");
        await Choose(page, "long");

        Assert.Equal("docker run --privileged --interactive --tty [image] sh", await page.Locator(Lines).Nth(2).TextContentAsync());
        await Choose(page, "short");
        Assert.Contains("-m 512m", await page.Locator(Lines).Nth(1).TextContentAsync(), StringComparison.Ordinal);
        await Choose(page, "written");
        Assert.Equal(before, await page.Locator(Lines).EvaluateAllAsync<string[]>("all => all.map(e => e.innerHTML)"));
    }

    [Fact]
    public async Task The_choice_is_kept_and_followed_by_other_tabs()
    {
        var page = await browser.OpenAsync(online: true);
        await page.GotoAsync(server.AddressOf("commands/docker-run.html"));
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(server.AddressOf("notes/docker-image-container.html"));
        await Choose(page, "long");

        await Assertions.Expect(other.Locator("#docker-run-t-i-4e5f5a40 .syntax code")).ToContainTextAsync("--tty --interactive");
        Assert.True(await other.Locator("[value=long]").IsCheckedAsync());
        await page.GotoAsync(server.AddressOf("quick-reference.html"));
        Assert.NotEqual(0, await page.GetByText("--interactive").CountAsync());
        Assert.True(await page.Locator("[value=long]").IsCheckedAsync());
    }

    [Fact]
    public async Task It_is_chosen_by_keyboard_and_named()
    {
        var page = await OpenedAsync(site.AddressOnDisk("commands/docker-run.html"));
        await page.Locator("[value=written]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");

        Assert.True(await page.GetByRole(AriaRole.Radio, new() { Name = "长 --all" }).IsCheckedAsync());
        Assert.True(await page.GetByRole(AriaRole.Group, new() { Name = "选项写法" }).IsVisibleAsync());
        Assert.Equal("docker run --tty --interactive [image] /bin/bash", await page.Locator(".row").Nth(1).Locator("code").First.TextContentAsync());
    }

    [Fact]
    public async Task Rows_keep_their_addresses_and_tokens_their_explanations()
    {
        var page = await OpenedAsync(explained.AddressOnDisk("commands/docker-run.html"));
        var ids = await page.Locator("[id]").EvaluateAllAsync<string[]>("all => all.map(e => e.id)");
        await Choose(page, "long");
        await page.Locator(".row .command-line .t-flag", new() { HasTextString = "--publish" }).First.HoverAsync();

        Assert.Equal(ids, await page.Locator("[id]:not(#Card-text)").EvaluateAllAsync<string[]>("all => all.map(e => e.id)"));
        await Assertions.Expect(page.Locator(".card")).ToContainTextAsync("主机的端口");
        Assert.Equal("-p --publish", await page.Locator("tr.is-shown").GetAttributeAsync("data-flags"));
    }

    private static Task Choose(IPage page, string spelling) => page.Locator($"[name=spelling][value={spelling}]").CheckAsync();

    private async Task<IPage> OpenedAsync(string address)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(address);
        return page;
    }
}
