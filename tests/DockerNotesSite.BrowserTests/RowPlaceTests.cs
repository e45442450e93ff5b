using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>A row is a place: it has an address, says so, and can be copied.</summary>
public sealed class RowPlaceTests(Browser browser, BuiltSite site, ExplainedSite explained)
{
    [Theory]
    [InlineData("commands/docker-run.html", ".row")]
    [InlineData("commands/docker-run.html", ".flags tbody tr")]
    [InlineData("notes/docker-image-container.html", ".commands tbody tr")]
    [InlineData("quick-reference.html", ".row")]
    public async Task A_row_shows_its_link_to_the_pointer_and_the_keyboard(string address, string selector)
    {
        var page = await OpenedAsync(address);
        var row = page.Locator(selector).Nth(1);
        var link = row.Locator(".permalink").First;
        Assert.Equal("0", await Opacity(link));
        await row.HoverAsync();
        await Assertions.Expect(link).ToHaveCSSAsync("opacity", "1");
        await page.Mouse.MoveAsync(1, 1);
        await link.FocusAsync();
        await Assertions.Expect(link).ToHaveCSSAsync("opacity", "1");

        Assert.Equal("#" + await row.GetAttributeAsync("id"), await link.GetAttributeAsync("href"));
        var box = await link.BoundingBoxAsync();
        Assert.True(box!.Width >= 24 && box.Height >= 24, $"{box.Width} x {box.Height}");
    }

    [Fact]
    public async Task On_a_touch_screen_links_and_buttons_are_always_there()
    {
        var page = await browser.OpenAsync(width: 360, touch: true);
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));

        Assert.Equal("1", await Opacity(page.Locator(".row .permalink").First));
        Assert.Equal("1", await Opacity(page.Locator(".row .copy").First));
    }

    [Theory]
    [InlineData("commands/docker-run.html", ".row")]
    [InlineData("commands/docker-run.html", ".flags tbody tr")]
    [InlineData("notes/docker-image-container.html", ".commands tbody tr")]
    public async Task It_is_highlighted_when_its_address_is_opened_or_only_the_fragment_changes(string address, string selector)
    {
        var page = await OpenedAsync(address);
        var (first, second) = (page.Locator(selector).Nth(0), page.Locator(selector).Nth(1));
        var plain = await Look(first);
        await first.HoverAsync();
        await first.Locator(".permalink").First.ClickAsync();
        await page.Mouse.MoveAsync(1, 1);
        Assert.NotEqual(plain, await Look(first));

        await page.EvaluateAsync("id => location.hash = '#' + id", await second.GetAttributeAsync("id"));
        Assert.NotEqual(plain, await Look(second));
        Assert.Equal(plain, await Look(first));

        static Task<string> Look(ILocator row) => row.EvaluateAsync<string>(
            "e => [e, e.firstElementChild].map(x => getComputedStyle(x).backgroundColor + getComputedStyle(x).boxShadow).join()");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_folded_row_is_unfolded_when_its_address_is_opened(bool isFragmentOnly)
    {
        var page = await OpenedAsync("commands/docker-run.html");
        Assert.False(await page.Locator("#Flag-cpus").IsVisibleAsync());
        if (!isFragmentOnly)
        {
            await page.GotoAsync("about:blank");
        }

        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html") + "#Flag-cpus");

        await Assertions.Expect(page.Locator("#Flag-cpus")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_copy_has_no_prompt_and_works_from_disk()
    {
        var page = await OpenedAsync("commands/docker-run.html");
        await page.EvaluateAsync("""
            navigator.clipboard.writeText = () => Promise.reject(new Error('file'));
            document.addEventListener('copy', () => window.copied = document.activeElement.value);
            document.querySelector('.row > .command-line code').innerHTML = '<span class="t-prompt">$</span> docker run x';
            """);
        var button = page.Locator(".row > .command-line .copy").First;
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("body > .visually-hidden[role=status]")).ToHaveTextAsync("已复制");
        Assert.Equal("docker run x", await page.EvaluateAsync<string>("window.copied"));
        Assert.True(await button.EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    [Fact]
    public async Task Every_row_s_button_is_named_by_its_command()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(explained.AddressOnDisk("commands/docker-rm.html"));

        Assert.Equal(
            ["复制 docker rm -f $(docker ps -aq)", "复制 docker rm -f $(docker ps -aq) 2>/dev/null | cat"],
            await page.Locator(".row .copy").EvaluateAllAsync<string[]>("all => all.map(e => e.ariaLabel)"));
    }

    private static Task<string> Opacity(ILocator element) => element.EvaluateAsync<string>("e => getComputedStyle(e).opacity");

    private async Task<IPage> OpenedAsync(string address)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk(address));
        return page;
    }
}
