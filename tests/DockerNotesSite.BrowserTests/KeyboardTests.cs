using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The site without a mouse, on every kind of page.</summary>
public sealed class KeyboardTests(Browser browser, BuiltSite site)
{
    /// <summary>What can be focused, in the order of the document.</summary>
    private const string Stops = """
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true })
            && (e.type !== 'radio' || e.checked))
        """;

    public static TheoryData<string> Kinds => BuiltSite.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Tab_goes_from_the_skip_link_through_the_page_in_its_order(string kind)
    {
        const int Steps = 30;
        var page = await OpenedAsync(kind);
        await FromTheTopAsync(page);
        var expected = await page.EvaluateAsync<string[]>($"(window.stops = {Stops}.slice(0, {Steps})).map((e, i) => i + e.outerHTML.slice(0, 300))");
        var reached = new List<int>();
        for (var i = 0; i < expected.Length; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<int>("window.stops.indexOf(document.activeElement)"));
        }

        Assert.StartsWith("0<a class=\"skip-link\"", expected[0], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, expected.Length), reached);
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_head_of_the_page()
    {
        var page = await OpenedAsync("commands/docker-run.html");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Locator(".skip-link").IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Tab_leaves_the_page_at_its_foot(string kind)
    {
        var page = await OpenedAsync(kind);
        await page.EvaluateAsync($"{Stops}.filter(e => e.closest('main')).at(-1).focus()");
        var inFooter = await page.Locator("footer a[href]").CountAsync();
        for (var i = 0; i < inFooter; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('footer') !== null"));
        }

        Assert.True(await page.EvaluateAsync<bool>($"document.activeElement === {Stops}.at(-1)"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_stop_shows_the_focus_and_is_not_hidden(string kind)
    {
        foreach (var width in (int[])[1280, 390])
        {
            var page = await OpenedAsync(kind, width);
            await page.Keyboard.PressAsync("Tab");
            var faults = await page.EvaluateAsync<string[]>($$"""
                () => {
                  const faults = [];
                  const look = e => { const s = getComputedStyle(e); return [s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2, s.boxShadow]; };
                  for (const e of {{Stops}}) {
                    const drawn = e.type === 'radio' ? e.nextElementSibling : e;
                    const shadow = look(drawn)[1];
                    e.focus();
                    const [hasOutline, shadowNow] = look(drawn);
                    if (!hasOutline && shadowNow === shadow) faults.push('no indicator: ' + e.outerHTML.slice(0, 200));
                    const box = [...drawn.getClientRects()].find(r => r.width > 0) ?? drawn.getBoundingClientRect();
                    // Of what is taller than the window, the part that is in it.
                    const [x, y] = [box.x + box.width / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
                    const there = document.elementFromPoint(x, y);
                    if (!there || !(there === e || drawn.contains(there) || there.contains(drawn))) {
                      faults.push(`hidden at ${x | 0},${y | 0} by ${there?.outerHTML.slice(0, 60)}: ${e.outerHTML.slice(0, 120)}`);
                    }
                  }
                  return faults;
                }
                """);

            Assert.True(faults.Length == 0, $"{kind} at {width}:\n{string.Join('\n', faults)}");
        }
    }

    /// <summary>The page of results puts the focus into its field.</summary>
    private static async Task FromTheTopAsync(IPage page) =>
        await page.EvaluateAsync("document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex')");

    private async Task<IPage> OpenedAsync(string kind, int width = 1280)
    {
        var page = await browser.OpenAsync(width);

        // Else a step is still on its way when the next one comes.
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(site.AddressOnDisk(kind));
        return page;
    }
}
