using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The open boxes, as assistive technology and narrow, enlarged or recoloured screens get them.</summary>
public sealed class SearchLookTests(Browser browser, BuiltSite site)
{
    public static TheoryData<string, string> States => new()
    {
        { "commands/docker-run.html", "" },
        { "commands/docker-run.html", "容器" },
        { "notes/docker-image-container.html", "zzzzz9" },
        { "index.html", "docker ru" },
        { "search.html", "-p" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing_in_either_scheme(string kind, string query)
    {
        foreach (var (width, scheme) in AxeRules.Looks)
        {
            var page = await OpenedAsync(kind, query, width, scheme);
            var result = await page.RunAxe(AxeRules.At(width, scheme, AxeRules.WithResults));

            Assert.Empty(result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{scheme} {width}: {v.Id}: {node.Html}"));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task It_fits_every_width(string kind, string query)
    {
        var page = await OpenedAsync(kind, query, 1280, ColorScheme.Light);
        foreach (var width in (int[])[320, 390, 600, 768, 1280, 1920])
        {
            await page.SetViewportSizeAsync(width, 640);
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.search-panel, [role=option] a > *, .search-field > *')]
                  .filter(e => e.checkVisibility() && (e.getBoundingClientRect().right > innerWidth || e.getBoundingClientRect().left < 0))
                  .map(e => `${innerWidth}: ${e.outerHTML.slice(0, 120)}`)
                """));
        }
    }

    [Fact]
    public async Task With_colours_of_the_reader_s_own_the_active_option_is_still_told()
    {
        var page = await OpenedAsync("commands/docker-run.html", "容器", 1280, ColorScheme.Light);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        Assert.Equal("solid", await page.ActiveOption().Locator("a").EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        Assert.Equal("none", await page.Options().Nth(1).Locator("a").EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
    }

    /// <summary>With the page's own box where it has one, else with the dialog.</summary>
    private async Task<IPage> OpenedAsync(string kind, string query, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(width, scheme);
        await page.GotoAsync(site.AddressOnDisk(kind));
        var field = await page.PageField().CountAsync() > 0 ? page.PageField() : page.SearchField();
        if (await page.PageField().CountAsync() == 0)
        {
            await page.Keyboard.PressAsync("/");
        }

        await field.FillAsync(query);
        await page.Locator(".search-none:visible, [role=option]:visible").First.WaitForAsync();
        await page.EndSearchAsync();
        return page;
    }
}
