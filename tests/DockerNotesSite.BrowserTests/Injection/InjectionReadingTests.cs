using Microsoft.Playwright;

namespace DockerNotesSite.Injection;

/// <summary>What a reader brings along: texts that are searched for and filled in, and what a browser keeps of them.</summary>
public sealed class InjectionReadingTests(Browser browser, InjectedSite site)
{
    /// <summary>Gives each text to a field and looks at what comes of it.</summary>
    private const string Search = """
        ([root, selector, texts]) => {
          const box = document.querySelector(selector);
          const field = box.querySelector('input');
          const found = [];
          let options = 0;
          for (const text of texts) {
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            found.push(...reader.inspect(root, { within: box }));
            reader.wake(box.querySelector('.search-panel'));
            options += box.querySelectorAll('[role=option]').length;
          }
          return options > texts.length ? found : ['Too little was found.', ...found];
        }
        """;

    private const string SearchByAddress = """
        ([root, texts]) => {
          const found = [];
          const box = document.querySelector('main .search-box');
          for (const text of texts) {
            history.pushState(null, '', `search.html?q=${encodeURIComponent(text)}`);
            dispatchEvent(new PopStateEvent('popstate'));
            found.push(...(box.querySelector('input').value.length > 0 ? reader.inspect(root, { within: box }) : ['Not searched for: ' + text]));
          }
          return found;
        }
        """;

    private const string Recent = """
        ([root, texts]) => {
          const box = document.querySelector('dialog#Search');
          const field = box.querySelector('input');
          const found = [];
          for (let i = 0; i < texts.length; i += 6) {
            localStorage.setItem('searches', JSON.stringify(texts.slice(i, i + 6)));
            field.value = '';
            field.dispatchEvent(new Event('input', { bubbles: true }));
            found.push(...reader.inspect(root, { within: box }));
            const shown = box.querySelectorAll('.result-recent').length;
            if (shown === 0) {
              found.push('Nothing is offered.');
            }
          }
          return found;
        }
        """;

    private const string FillIn = """
        ([root, texts]) => {
          const field = document.querySelector('.reader-tools [data-fills=image]');
          const slot = document.querySelector('main .command-line [data-slot=image]');
          const clean = (text) => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '').trim();
          const found = [];
          for (const text of texts) {
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            const asFilled = clean(field.value) === '' ? slot.textContent : clean(field.value);
            found.push(...reader.inspect(root), ...(slot.textContent === asFilled ? [] : [`${slot.textContent} is not ${text}`]));
          }
          reader.wake();
          return found;
        }
        """;

    private static readonly string[] Texts = [.. InjectionKind.All.Select(kind => kind.Text)];

    public static TheoryData<int> Halves => InjectedSite.Numbers;

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task Nothing_runs_that_is_searched_for(int half)
    {
        var (own, texts) = (site.Half(half).Address, site.Half(half).Texts);
        var watch = await InjectionWatch.OpenAsync(browser, own);
        await watch.Page.GotoAsync(own + "search.html?q=docker");
        await watch.Page.FindAllAsync();
        watch.AssertNothing("page", await watch.Page.EvaluateAsync<string[]>(Search, new object[] { own, "main .search-box", texts }));
        watch.AssertNothing("address", await watch.Page.EvaluateAsync<string[]>(SearchByAddress, new object[] { own, texts }));

        foreach (var kind in site.Half(half).Kinds.Where(kind => kind.Number % 60 == 0))
        {
            await watch.Page.GotoAsync(own + "search.html?q=" + Uri.EscapeDataString(kind.Text));
            await watch.Page.EndSearchAsync();
            watch.AssertNothing(kind.Name, await watch.Page.EvaluateAsync<string[]>("root => reader.inspect(root)", own));
        }
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task Nothing_runs_that_is_searched_for_in_the_dialog_or_was_before(int half)
    {
        var (own, texts) = (site.Half(half).Address, site.Half(half).Texts);
        var watch = await InjectionWatch.OpenAsync(browser, own);
        await watch.Page.GotoAsync(own + "index.html");
        await watch.Page.SearchAsync("docker");
        watch.AssertNothing("dialog", await watch.Page.EvaluateAsync<string[]>(Search, new object[] { own, "dialog#Search", texts }));
        watch.AssertNothing("before", await watch.Page.EvaluateAsync<string[]>(Recent, new object[] { own, texts }));
    }

    [Fact]
    public async Task Nothing_runs_that_is_filled_in()
    {
        var own = InjectedSite.AddressOf(site.Named) + "/";
        var watch = await InjectionWatch.OpenAsync(browser, own);
        await watch.Page.GotoAsync(own + "commands/docker-run.html");
        watch.AssertNothing("field", await watch.Page.EvaluateAsync<string[]>(FillIn, new object[] { own, Texts }));
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task Nothing_runs_that_was_filled_in_and_kept(int half)
    {
        var (own, texts) = (site.Half(half).Address, site.Half(half).Texts);
        var watch = await InjectionWatch.OpenAsync(browser, own);
        string[] pages = [.. Directory.GetFiles(Path.Combine(new Uri(own).LocalPath, "commands"), "kite-fly*.html").Select(page => "commands/" + Path.GetFileName(page))];
        var slots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            await watch.Page.GotoAsync(own + page);
            slots.UnionWith(await watch.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-slot]')].map(slot => slot.dataset.slot)"));
        }

        Assert.True(slots.Count >= texts.Length);
        var values = slots.Select((slot, i) => (slot, texts[i % texts.Length])).Concat(texts.Select(text => (text, text))).DistinctBy(pair => pair.Item1)
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
        await watch.Page.EvaluateAsync(
            "([values, texts]) => { localStorage.setItem('values', JSON.stringify(values)); localStorage.setItem('spelling', texts.join(' ')); localStorage.setItem('scheme', texts.join(' ')); }",
            new object[] { values, texts });

        foreach (var page in (string[])[.. pages, "notes/kite.html", "quick-reference.html", "commands/docker-run.html", "search.html"])
        {
            await watch.Page.GotoAsync(own + page, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            watch.AssertNothing(page, await watch.Page.EvaluateAsync<string[]>("root => [...reader.use(root, 60), ...reader.inspect(root)]", own));
        }

        var filled = 0;
        foreach (var page in pages)
        {
            await watch.Page.GotoAsync(own + page);
            filled += await watch.Page.Locator("main .command-line .is-filled").CountAsync();
        }

        Assert.True(filled >= texts.Length / 2);
    }
}
