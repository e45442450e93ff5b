using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DockerNotesSite.Injection;

/// <summary>
/// Hundreds of kinds of script injection, each in every place that a note can put text: none runs in a browser without any policy, whatever a
/// reader does, and what is text is there to be read.
/// </summary>
public sealed partial class InjectionTests(Browser browser, InjectedSite site)
{
    /// <summary>So many cards and buttons of a page are opened and pressed.</summary>
    private const int MostUsed = 8;

    /// <summary>As the browser reads it, without its scripts.</summary>
    private const string Shown = """
        html => { const page = new DOMParser().parseFromString(html, 'text/html'); return [page.querySelector('h1').textContent, page.querySelector('main').textContent]; }
        """;

    [Fact]
    public void There_are_as_many_kinds_as_promised_and_each_is_another()
    {
        Assert.True(InjectionKind.All.Count >= 150);
        Assert.Equal(InjectionKind.All.Count, InjectionKind.All.Select(kind => kind.Name).Distinct().Count());
        Assert.Equal(InjectionKind.All.Count, InjectionKind.All.Select(kind => kind.Text.Replace($"injected({kind.Number})", "", StringComparison.Ordinal)).Distinct().Count());
        Assert.All(InjectionKind.All.Where(kind => kind.Context.Length > 0 && !kind.Text.Contains("base64", StringComparison.Ordinal)), kind => Assert.Contains($"{kind.Number}", kind.Text, StringComparison.Ordinal));
    }

    public static TheoryData<int> Halves => InjectedSite.Numbers;

    [Theory]
    [MemberData(nameof(Halves))]
    public Task No_page_of_notes_runs_anything(int half) => LookAtAllAsync(site.Half(half).Root);

    [Fact]
    public Task No_page_of_a_site_runs_its_names() => LookAtAllAsync(site.Named);

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task Every_kind_is_in_every_place_and_what_is_text_is_there_to_be_read(int half)
    {
        var notes = site.Half(half);
        var page = await browser.OpenAsync();
        foreach (var (kinds, number) in notes.Notes.Packs())
        {
            var html = await File.ReadAllTextAsync(Path.Combine(notes.Root, "notes", $"bundle-{number}.html"), TestContext.Current.CancellationToken);
            var texts = await page.EvaluateAsync<string[]>(Shown, html);
            var (title, text) = (texts[0], texts[1]);
            var parts = Sentinels().Split(text);
            Assert.Equal(1 + (kinds.Length * InjectionPlaces.All.Count), parts.Length);

            var seen = InjectionKind.Seen(text);
            Assert.Contains(InjectionKind.Seen(InjectedFolder.Joined(kinds)), InjectionKind.Seen(title), StringComparison.Ordinal);
            for (var i = 0; i < parts.Length - 1; i++)
            {
                var (kind, place) = (kinds[i / InjectionPlaces.All.Count], InjectionPlaces.All[i % InjectionPlaces.All.Count]);
                if (place.IsText)
                {
                    Assert.Contains(InjectionKind.Seen(kind.Line), InjectionKind.Seen(parts[i]), StringComparison.Ordinal);
                }
            }
        }
    }

    private async Task LookAtAllAsync(string root)
    {
        var pages = InjectedSite.PagesOf(root);
        var own = InjectedSite.AddressOf(root);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(async half =>
        {
            var watch = await InjectionWatch.OpenAsync(browser, own + "/", "https://example.com/");
            foreach (var path in pages.Where((_, i) => i % 2 == half))
            {
                await watch.Page.GotoAsync(InjectedSite.AddressOf(path), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                if ((await File.ReadAllTextAsync(path)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                {
                    // An alias leads on to its note.
                    await Assertions.Expect(watch.Page).ToHaveURLAsync(new Regex("/notes/bundle-[0-9]+[.]html$"), new() { Timeout = 30_000 });
                    watch.AssertNothing(path);
                    continue;
                }

                var found = await watch.Page.EvaluateAsync<string[]>(
                    "([root, most]) => { const found = reader.inspect(root); reader.wake(); found.push(...reader.use(root, most), ...reader.inspect(root)); return found; }",
                    new object[] { own + "/", MostUsed });
                watch.AssertNothing(path, found);
                Assert.Equal(InjectedSite.AddressOf(path), watch.Page.Url);
            }
        }));
    }

    [GeneratedRegex(@"kind\d+place\d+end")]
    private static partial Regex Sentinels();
}
