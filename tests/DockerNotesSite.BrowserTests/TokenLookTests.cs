using System.Text.Json;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The parts of a command line: readable in both schemes, and told apart without colour.</summary>
public sealed class TokenLookTests(Browser browser, BuiltSite site)
{
    private static readonly string[] Classes = ["t-program", "t-subcommand", "t-flag", "t-value", "t-argument", "t-placeholder"];

    /// <summary>The ratio of two colours by WCAG 2: that of the text to the first ground behind it that is not transparent.</summary>
    private const string Contrast = """
        e => {
          const numbers = colour => {
            const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1);
            return [...pen.getImageData(0, 0, 1, 1).data];
          };
          const light = colour => {
            const [r, g, b] = numbers(colour).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          let ground = e;
          while (ground && numbers(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
          const [a, b] = [light(getComputedStyle(e).color), light(ground ? getComputedStyle(ground).backgroundColor : '#fff')];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_token_has_enough_contrast_on_its_ground(ColorScheme scheme)
    {
        foreach (var kind in (string[])["commands/docker-run.html", "notes/docker-image-container.html", "quick-reference.html", "index.html"])
        {
            var page = await browser.OpenAsync(scheme: scheme);
            await page.GotoAsync(site.AddressOnDisk(kind));
            var faults = await page.EvaluateAsync<JsonElement>($$"""
                () => [...document.querySelectorAll('[class^="t-"], .is-filled')].filter(e => e.checkVisibility())
                  .map(e => [({{Contrast}})(e), e.outerHTML.slice(0, 100)]).filter(([ratio]) => !(ratio >= 4.5))
                """);

            Assert.Equal("[]", faults.GetRawText());
        }
    }

    [Fact]
    public async Task No_two_kinds_of_tokens_differ_by_colour_alone()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("commands/docker-run.html"));
        var looks = new Dictionary<string, string>();
        foreach (var name in Classes)
        {
            looks[name] = await page.Locator($".row .command-line .{name}").First.EvaluateAsync<string>("""
                e => { const s = getComputedStyle(e);
                  return [s.fontWeight, s.fontStyle, s.textDecorationLine, s.textDecorationStyle, s.borderTopStyle].join(' '); }
                """);
        }

        var same = looks.GroupBy(look => look.Value, look => look.Key).Where(g => g.Count() > 1).Select(g => $"{string.Join(", ", g)}: {g.Key}");
        Assert.Empty(same);
    }
}
