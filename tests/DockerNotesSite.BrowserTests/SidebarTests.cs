using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The list of pages beside a page.</summary>
public sealed class SidebarTests(Browser browser, BuiltSite site)
{
    [Fact]
    public async Task It_stands_on_the_next_page_where_it_stood()
    {
        var page = await OpenAsync("commands/docker-info.html");
        await page.EvaluateAsync("document.querySelector('.sidebar').scrollTop = 150");

        await page.Locator(".siblings a[href='docker-logs.html']").ClickAsync();
        await page.WaitForURLAsync("**/docker-logs.html");

        Assert.Equal(150, await Place(page));
    }

    [Fact]
    public async Task It_shows_the_page_that_was_opened_from_elsewhere()
    {
        var page = await OpenAsync("commands/docker-version.html");

        Assert.NotEqual(0, await Place(page));
        Assert.True(await page.Locator(".siblings [aria-current]").EvaluateAsync<bool>(
            "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"));
    }

    [Fact]
    public async Task It_stays_in_sight_while_the_page_is_read()
    {
        var page = await OpenAsync("notes/docker-image-container.html");
        await page.EvaluateAsync("scrollTo({ top: 2000, behavior: 'instant' })");

        Assert.InRange(await page.Locator(".sidebar").EvaluateAsync<double>("e => e.getBoundingClientRect().top"), 0, 100);
    }

    [Fact]
    public async Task On_a_phone_it_does_not_stand_before_the_text()
    {
        var page = await browser.OpenAsync(width: 360);
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));

        Assert.False(await page.Locator(".siblings").IsVisibleAsync());
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await browser.OpenAsync();
        await page.SetViewportSizeAsync(1280, 420);
        await page.GotoAsync(site.AddressOnDisk(address));
        return page;
    }

    private static Task<double> Place(IPage page) => page.Locator(".sidebar").EvaluateAsync<double>("e => e.scrollTop");
}
