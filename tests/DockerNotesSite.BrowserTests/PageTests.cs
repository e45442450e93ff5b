using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What a reader meets when the site is opened from disk, without a network.</summary>
public sealed class PageTests(Browser browser, BuiltSite site)
{
    public static TheoryData<string> Kinds => BuiltSite.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Fits_every_width_from_a_small_phone_to_a_wide_screen(string kind)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk(kind));
        await OpenEverythingAsync(page);

        foreach (var width in (int[])[320, 360, 480, 600, 768, 900, 1024, 1280, 1920, 2560])
        {
            await page.SetViewportSizeAsync(width, 900);
            var tooWide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(tooWide == 0, $"{kind} at {width}: {tooWide} px too wide");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_script_every_link_table_and_text_is_there(string kind)
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk(kind));

        Assert.True(await page.Locator("main h1").IsVisibleAsync());
        Assert.NotEqual(0, await page.Locator("main a[href]:visible").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main :is(a[href], th, td, code, button, input, select)')]
              .filter(e => e.closest('details:not([open]) > :not(summary), [hidden], [aria-hidden=true], .reader-tools, .search-box') === null && !e.checkVisibility())
              .map(e => e.outerHTML.slice(0, 200))
            """));
        Assert.Equal(0, await page.Locator("button:visible, input:visible, select:visible").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_either_scheme_with_everything_open(string kind)
    {
        foreach (var (width, scheme) in AxeRules.Looks)
        {
            var page = await browser.OpenAsync(width, scheme);
            await page.GotoAsync(site.AddressOnDisk(kind));
            await OpenEverythingAsync(page);
            var result = await page.RunAxe(AxeRules.At(width, scheme, kind == "search.html" ? AxeRules.WithResults : AxeRules.WithTargets));

            Assert.Empty(result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{scheme} {width}: {v.Id}: {node.Html}"));
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_row_is_marked_when_its_address_is_opened()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("notes/docker-image-container.html"));
        var row = page.Locator("main tr[id]").Nth(5);
        var address = "#" + await row.GetAttributeAsync("id");
        var before = await Background(row);

        await page.GotoAsync(site.AddressOnDisk("notes/docker-image-container.html") + address);

        Assert.NotEqual(before, await Background(row));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(':target') !== null"));

        static Task<string> Background(ILocator element) => element.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
    }

    [Fact]
    public async Task A_reader_gets_from_the_home_page_to_a_row_and_back()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("index.html"));
        await page.Locator("main a[href*='docker-image-container']").First.ClickAsync();
        await page.Locator("main table a[href$='docker-run.html']").First.ClickAsync();
        Assert.Equal("docker run", (await page.Locator("h1").InnerTextAsync()).Trim());

        await page.Locator("main a[href*='docker-image-container.html#docker-run']").First.ClickAsync();

        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("docker run");
    }

    /// <summary>All that a reader can unfold, and a value filled in where there is a field for one.</summary>
    private static async Task OpenEverythingAsync(IPage page)
    {
        var toggle = page.Locator(".fill-toggle[aria-expanded=false]:visible");
        if (await toggle.CountAsync() > 0)
        {
            await toggle.First.ClickAsync();
        }

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var field = page.Locator(".slot-field input:visible");
        if (await field.CountAsync() > 0)
        {
            await field.First.FillAsync("registry.example.com/a-long-name-of-a-team/image:1.27");
        }
    }
}
