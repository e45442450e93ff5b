using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>A concept's first sentence is at hand wherever the concept is linked.</summary>
public sealed class ConceptCardTests(Browser browser, BuiltSite site, ServedSite server) : IClassFixture<ServedSite>
{
    private const string Link = "main a.auto[href*='concepts/']";
    private const string Sentence = "可以把每个容器看作一台独立的主机";

    [Theory]
    [InlineData("commands/docker-run.html")]
    [InlineData("notes/docker-image-container.html")]
    [InlineData("quick-reference.html")]
    public async Task Pointing_and_focus_show_it(string address)
    {
        var page = await browser.OpenAsync(online: true);
        await page.GotoAsync(server.AddressOf(address));
        var link = page.Locator(Link, new() { HasTextString = "容器" }).First;
        await link.HoverAsync();
        await Assertions.Expect(page.Locator(".card")).ToContainTextAsync(Sentence);
        await page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(page.Locator(".card")).ToBeHiddenAsync();

        await link.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".card")).ToContainTextAsync(Sentence);
        await Assertions.Expect(link).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex(Sentence));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".card").IsVisibleAsync());
    }

    [Fact]
    public async Task A_click_follows_the_link()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));
        await page.Locator(Link).First.ClickAsync();

        Assert.Contains("/concepts/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_touch_shows_it_and_the_second_follows()
    {
        var page = await browser.OpenAsync(width: 360, touch: true);
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));
        var link = page.Locator(Link, new() { HasTextString = "容器" }).First;
        await link.TapAsync();
        await Assertions.Expect(page.Locator(".card")).ToContainTextAsync(Sentence);
        Assert.Equal("容器 →", await page.Locator(".card a").InnerTextAsync());

        await link.TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/concepts/"));
    }

    [Fact]
    public async Task Without_scripts_nothing_of_it_is_in_the_way()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));

        Assert.False(await page.Locator("#Concept-notes").IsVisibleAsync());
    }
}
