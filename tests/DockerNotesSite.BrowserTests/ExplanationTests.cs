using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What a reader is told about the parts of a line, with everything unfolded.</summary>
public sealed class ExplanationTests(Browser browser, ExplainedSite site)
{
    public static TheoryData<string> Pages =>
        ["commands/docker-run.html", "commands/docker-rm.html", "commands/docker-system-prune.html", "notes/explained.html", "quick-reference.html"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fits_the_width_of_a_small_phone(string address)
    {
        var page = await OpenedAsync(address, width: 320);

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_either_scheme(string address)
    {
        foreach (var (width, scheme) in AxeRules.Looks)
        {
            var page = await OpenedAsync(address, width, scheme);
            var result = await page.RunAxe(AxeRules.At(width, scheme, AxeRules.Usual));

            Assert.Empty(result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{scheme} {width}: {v.Id}: {node.Html}"));
        }
    }

    [Fact]
    public async Task A_folded_page_is_little_longer_than_its_rows()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));
        var folded = await HeightOf(page, ".rows");
        await page.EvaluateAsync("document.querySelectorAll('.parts').forEach(p => p.remove())");
        var plain = await HeightOf(page, ".rows");

        Assert.InRange(folded, plain + 1, plain * 1.2);

        static Task<double> HeightOf(IPage page, string selector) =>
            page.Locator(selector).EvaluateAsync<double>("e => e.getBoundingClientRect().height");
    }

    [Fact]
    public async Task Explanations_open_without_script_and_on_paper()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));
        var meaning = page.Locator(".parts dd").First;
        Assert.False(await meaning.IsVisibleAsync());

        await page.Locator(".parts summary").First.ClickAsync();
        Assert.True(await meaning.IsVisibleAsync());
        await page.Locator(".parts summary").First.ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await meaning.IsVisibleAsync());
    }

    [Fact]
    public async Task Pointing_at_a_part_marks_its_explanation_and_back()
    {
        var page = await OpenedAsync("commands/docker-run.html");
        var line = page.Locator(".row .command-line").First;

        await line.Locator(".t-flag", new() { HasTextString = "-p" }).HoverAsync();
        Assert.StartsWith("-p", await page.Locator(".parts .is-shown dt").First.InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator(".parts dt", new() { HasTextString = "--name" }).First.HoverAsync();
        Assert.Equal("--name <name>", string.Join(' ', await line.Locator(".is-shown").AllInnerTextsAsync()));
    }

    [Fact]
    public async Task A_flag_leads_to_the_rows_that_use_it()
    {
        var page = await OpenedAsync("commands/docker-run.html");
        await page.Locator(".flags tr", new() { HasTextString = "--privileged" }).Locator(".flag-rows a").ClickAsync();

        Assert.Contains("特权", await page.Locator(":target").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commands/docker-rm.html")]
    [InlineData("notes/explained.html")]
    [InlineData("quick-reference.html")]
    public async Task A_danger_is_told_in_words_wherever_its_row_is_shown(string address)
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk(address));
        var danger = page.Locator(".danger").First;

        Assert.True(await danger.IsVisibleAsync());
        Assert.StartsWith("小心 ", await danger.InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<IPage> OpenedAsync(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.OpenAsync(width, scheme);
        await page.GotoAsync(site.AddressOnDisk(address));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        return page;
    }
}
