using System.Globalization;
using System.Net;
using Markdig;

namespace DockerNotesSite.Injection;

/// <summary>
/// Shows that the tests of injection can fail: where a page puts the texts as they are, this browser runs them, and that is noticed. Kinds
/// that no browser of today runs say so in kinds.json.
/// </summary>
public sealed class InjectionControlTests(Browser browser)
{
    private const string Frames = """
        async (pages) => {
          const frames = await Promise.all(pages.map((html) => new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.addEventListener('load', () => resolve(frame), { once: true });
            frame.srcdoc = html;
            document.body.append(frame);
          })));
          const blind = [];
          frames.forEach(({ contentWindow: window, contentDocument: page }, i) => {
            if (page === null) {
              // It has left for a page of another origin.
              return;
            }
            if (window.reader.inspect('https://own.invalid/').length === 0) {
              blind.push(i);
            }
            window.reader.wake(page, window.reader.events);
            for (const element of page.querySelectorAll('a, area, button, input, text, summary')) {
              element.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
            }
          });
          return blind;
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_page_without_defence_runs_each_kind_and_that_is_noticed()
    {
        var watch = await InjectionWatch.OpenAsync(browser);
        var kinds = InjectionKind.All.Where(kind => kind.Context.Length > 0).ToList();
        var blind = await watch.Page.EvaluateAsync<int[]>(Frames, kinds.Select(Undefended).ToArray());

        var end = DateTime.UtcNow + Patience;
        while (Silent().Any() && DateTime.UtcNow < end)
        {
            await watch.Page.WaitForTimeoutAsync(50);
        }

        Assert.True(kinds.Count >= 150);
        var unseen = Silent().Select(kind => $"did not run: {kind.Name}: {kind.Text}").Concat(blind.Select(i => $"not seen: {kinds[i].Name}: {kinds[i].Text}")).ToList();
        Assert.True(unseen.Count == 0, string.Join('\n', unseen));

        IEnumerable<InjectionKind> Silent() => kinds.Where(kind => !watch.Ran.ContainsKey(kind.Number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A page that has the text where its kind would have it.</summary>
    private static string Undefended(InjectionKind kind) => "<!DOCTYPE html><body>" + kind.Context switch
    {
        "html" => kind.Text,
        "double" => $"<input value=\"{kind.Text}\">",
        "single" => $"<input value='{kind.Text}'>",
        "unquoted" => $"<input value={kind.Text}>",
        "address" => $"<a href=\"{WebUtility.HtmlEncode(kind.Text)}\">x</a>",
        "entities" => $"<a href=\"{kind.Text}\">x</a>",
        "frame" => $"<iframe src=\"{WebUtility.HtmlEncode(kind.Text)}\"></iframe>",
        "string" => $"<script>const x = \"{kind.Text}\";</script>",
        "string-single" => $"<script>const x = '{kind.Text}';</script>",
        "string-template" => $"<script>const x = `{kind.Text}`;</script>",
        "markdown" => Markdown.ToHtml(kind.Text, new MarkdownPipelineBuilder().UsePipeTables().Build()),
        var other => throw new InvalidOperationException(other),
    };
}
