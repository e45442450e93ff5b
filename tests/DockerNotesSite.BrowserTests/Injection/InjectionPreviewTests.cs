using System.Text.RegularExpressions;
using DockerNotesSite.Commands;
using Microsoft.Playwright;

namespace DockerNotesSite.Injection;

/// <summary>The preview: its panel shows what the notes say, with nothing of it run, and its policy is not what keeps it so.</summary>
public sealed partial class InjectionPreviewTests(Browser browser) : IAsyncLifetime
{
    /// <summary>Takes the place of the server's events, so that the panel can be told every kind in every part of a line.</summary>
    private const string OwnEvents = """
        globalThis.EventSource = class extends EventTarget {
          constructor() { super(); globalThis.previewEvents = this; }
          close() {}
        };
        """;

    private const string Panel = """
        async ([root, texts]) => {
          const found = [];
          const mark = document.querySelector('script[data-mark]').dataset.mark;
          const lines = texts.map((text) => ({ severity: text, place: text, code: text, message: text, fix: text }));
          const state = { mark, style: '', isCurrent: false, errors: texts[0], warnings: texts[1], lines };
          previewEvents.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(state) }));
          const panel = document.querySelector('preview-panel').shadowRoot;
          found.push(...reader.inspect(root, { within: panel }));
          reader.wake(panel);
          panel.querySelector('button').click();
          const items = [...panel.querySelectorAll('li')];
          const shown = texts.filter((text, i) => items[i]?.textContent !== `${text}${text} ${text}: ${text} → ${text}`);
          return [...found, ...shown];
        }
        """;

    private const int Together = 25;

    private readonly string _notes = Directory.CreateTempSubdirectory("dockernotessite-").FullName;
    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _said = new();
    private Task<int> _preview = Task.FromResult(0);
    private string _address = "";

    public async ValueTask InitializeAsync()
    {
        // Each note has the kinds in its name, its title and the links that lead nowhere.
        foreach (var name in InjectedFolder.Names(InjectionKind.All))
        {
            await File.WriteAllTextAsync(Path.Combine(_notes, name + ".md"), "# Note\n\n[link](<" + name.Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal) + ">)\n");
        }

        foreach (var (kinds, number) in InjectionKind.All.Chunk(Together).Select((kinds, number) => (kinds, number)))
        {
            var title = InjectedFolder.Yaml(InjectedFolder.Joined(kinds));
            await File.WriteAllTextAsync(Path.Combine(_notes, $"titled-{number}.md"), $"---\ntitle: {title}\ndescription: {title}\ndate: {title}\n---\n\n[link](nowhere.md)\n");
        }

        var said = TextWriter.Synchronized(_said);
        var host = new CommandHost(said, said, OutIsTerminal: false, ErrorIsTerminal: false, _stop.Token);
        string[] arguments = ["preview", "--input", _notes, "--theme", Path.Combine(SiteProgram.Repository, "theme"), "--port", "0"];
        _preview = Task.Run(() => Program.Run(arguments, host));
        for (var wait = 0; wait < 600 && !Shown().IsMatch(Said(said)) && !_preview.IsCompleted; wait++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        _address = Address().Match(Said(said)).Value;
        Assert.True(_address.Length > 0, Said(said));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _preview;
        _stop.Dispose();
        Directory.Delete(_notes, recursive: true);
    }

    [Fact]
    public async Task Nothing_runs_in_the_panel_nor_on_its_pages()
    {
        var watch = await InjectionWatch.OpenAsync(browser, _address, "https://example.com/");
        foreach (var page in Enumerable.Range(0, (InjectionKind.All.Count + Together - 1) / Together).Select(number => $"notes/titled-{number}.html").Append("no-such-page.html"))
        {
            await watch.Page.GotoAsync(_address + page);
            var panel = watch.Page.Locator("preview-panel");
            await Assertions.Expect(panel).ToBeVisibleAsync();
            watch.AssertNothing(page, await watch.Page.EvaluateAsync<string[]>(
                "root => { const panel = document.querySelector('preview-panel').shadowRoot; reader.wake(panel); return [...reader.inspect(root), ...reader.inspect(root, { within: panel })]; }", _address));
            Assert.True(await panel.Locator("li").CountAsync() >= 50);
        }
    }

    [Fact]
    public async Task Nothing_runs_whatever_part_of_a_line_it_stands_in()
    {
        var watch = await InjectionWatch.OpenAsync(browser, _address, "https://example.com/");
        await watch.Page.AddInitScriptAsync(OwnEvents);
        await watch.Page.GotoAsync(_address);
        watch.AssertNothing("panel", await watch.Page.EvaluateAsync<string[]>(Panel, new object[] { _address, InjectionKind.All.Select(kind => kind.Text).ToArray() }));
    }

    /// <summary>The program may just be writing to it.</summary>
    private string Said(TextWriter writer)
    {
        lock (writer)
        {
            return _said.ToString();
        }
    }

    [GeneratedRegex(@"http://localhost:\d+/")]
    private static partial Regex Address();

    /// <summary>The line about the whole, which comes when the site is there.</summary>
    [GeneratedRegex("errors?, [0-9,]+ warnings?")]
    private static partial Regex Shown();
}
