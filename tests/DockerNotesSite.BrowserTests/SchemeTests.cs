using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>Light and dark: by the system, by the switch, kept, and without a flash.</summary>
public sealed class SchemeTests(Browser browser, BuiltSite disk, ServedSite server) : IClassFixture<ServedSite>
{
    [Fact]
    public async Task The_system_chooses_until_the_reader_does()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(disk.AddressOnDisk("index.html"));
        var light = await GroundOf(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await GroundOf(page);
        await Choose(page, "light");

        Assert.NotEqual(light, dark);
        Assert.Equal(light, await GroundOf(page));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_reader_chose_is_there_on_the_next_page_before_it_has_a_body(bool isServed)
    {
        var page = await browser.OpenAsync(online: isServed);
        await page.GotoAsync(AddressOf("index.html", isServed));
        await Choose(page, "dark");
        var chosen = await GroundOf(page);
        await page.AddInitScriptAsync("""
            new MutationObserver((_, self) => {
              if (document.body) { window.schemeAtBody = document.documentElement.dataset.theme; self.disconnect(); }
            }).observe(document, { childList: true, subtree: true });
            """);

        foreach (var kind in (string[])["commands/docker-run.html", "notes/docker-image-container.html", "404.html"])
        {
            await page.GotoAsync(AddressOf(kind, isServed));
            Assert.Equal("dark", await page.EvaluateAsync<string>("window.schemeAtBody"));
            Assert.Equal(chosen, await GroundOf(page));
        }
    }

    private string AddressOf(string kind, bool isServed) => isServed ? server.AddressOf(kind) : disk.AddressOnDisk(kind);

    private static async Task Choose(IPage page, string scheme)
    {
        var button = page.Locator("[data-scheme-switch] button");
        for (var i = 0; i < 3 && await page.Locator("html").GetAttributeAsync("data-theme") != scheme; i++)
        {
            await button.ClickAsync();
        }

        Assert.Equal(scheme, await page.Locator("html").GetAttributeAsync("data-theme"));
    }

    private static Task<string> GroundOf(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor");
}
