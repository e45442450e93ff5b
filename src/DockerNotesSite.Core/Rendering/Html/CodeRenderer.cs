using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// Code → HTML. The text stays as it was written, so that what is copied can be run; spans say what its parts are, links
/// lead to the commands in it.
/// </summary>
internal static class CodeRenderer
{
    private const int LongestUnbroken = 20;

    public static void WriteSpan(HtmlWriter html, Code code, HtmlScope scope)
    {
        var line = code.Line;
        html.Open("code", ("class", line is not null ? "line" : IsWord(code.Value) ? "word" : null), ("translate", "no"));
        WriteText(html, line is not null && line.Text == code.Value ? MarkedText.Of(line) : new MarkedText(code.Value), code.Links, scope);
        html.Close("code");
    }

    /// <summary>A row's syntax, with its commands as links.</summary>
    public static void WriteSyntax(HtmlWriter html, CommandLine line, HtmlScope scope) =>
        WriteLine(html, line, scope.Commands.LinksIn(line), scope);

    /// <summary>A row's example. It has no links: the row's syntax has the same.</summary>
    public static void WriteExample(HtmlWriter html, CommandLine line, HtmlScope scope) => WriteLine(html, line, [], scope);

    private static void WriteLine(HtmlWriter html, CommandLine line, ImmutableArray<TextLink> links, HtmlScope scope)
    {
        if (line.Text.Length == 0)
        {
            return;
        }

        html.Open("code", ("class", "line"), ("translate", "no"));
        WriteText(html, MarkedText.Of(line), links, scope);
        html.Close("code");
    }

    /// <summary>A part of a line, without an element around it.</summary>
    public static void WriteTokens(HtmlWriter html, MarkedText line, TextSpan part, HtmlScope scope) =>
        new TokenRenderer(html, line, scope.Use).Write(part.Start, part.End);

    public static void WriteBlock(HtmlWriter html, CodeBlock block, HtmlScope scope)
    {
        var language = block.Language.Length > 0 ? "language-" + block.Language : null;
        html.Open("div", ("class", block.Text.AsSpan().ContainsAnyInRange('\u2E80', '\uFFEF') ? "code aligned" : "code"));
        html.Open("pre", ("tabindex", "0"));
        html.Open("code", ("class", language), ("translate", "no"));
        WriteText(html, MarkedBlock.Of(block), block.Links, scope);
        html.Close("code");
        html.Close("pre");
        html.Close("div");
    }

    /// <summary>A short flag or name is not broken at its dashes.</summary>
    private static bool IsWord(string code) => code.Length <= LongestUnbroken && !code.Any(char.IsWhiteSpace);

    private static void WriteText(HtmlWriter html, MarkedText text, ImmutableArray<TextLink> links, HtmlScope scope)
    {
        var tokens = new TokenRenderer(html, text, scope.Use);
        var position = 0;
        foreach (var link in links.Where(l => !scope.IsInsideLink && !scope.IsThisPage(l.Page)).OrderBy(l => l.Start))
        {
            var end = Math.Min(link.Start + link.Length, text.Text.Length);
            if (link.Start < position || end <= link.Start)
            {
                continue;
            }

            tokens.Write(position, link.Start);
            html.Open("a", ("href", scope.LinkTo(link.Page)), ("class", "command"));
            tokens.Write(link.Start, end);
            html.Close("a");
            position = end;
        }

        tokens.Write(position, text.Text.Length);
    }
}
