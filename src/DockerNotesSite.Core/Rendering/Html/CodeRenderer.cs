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
        WriteText(html, code.Value, line is not null && line.Text == code.Value ? line.Tokens : [], code.Links, scope);
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
        WriteText(html, line.Text, line.Tokens, links, scope);
        html.Close("code");
    }

    /// <summary>A part of a line, without an element around it.</summary>
    public static void WriteTokens(HtmlWriter html, CommandLine line, TextSpan part) =>
        WriteTokens(html, line.Text, line.Tokens, part.Start, part.End);

    public static void WriteBlock(HtmlWriter html, CodeBlock block, HtmlScope scope)
    {
        var language = block.Language.Length > 0 ? "language-" + block.Language : null;
        var tokens = ShellText.IsShell(block.Language) ? ShellText.Tokens(block.Text) : [];
        html.Open("div", ("class", block.Text.AsSpan().ContainsAnyInRange('\u2E80', '\uFFEF') ? "code aligned" : "code"));
        html.Open("pre", ("tabindex", "0"));
        html.Open("code", ("class", language), ("translate", "no"));
        WriteText(html, block.Text, tokens, block.Links, scope);
        html.Close("code");
        html.Close("pre");
        html.Close("div");
    }

    /// <summary>A short flag or name is not broken at its dashes.</summary>
    private static bool IsWord(string code) => code.Length <= LongestUnbroken && !code.Any(char.IsWhiteSpace);

    private static void WriteText(
        HtmlWriter html, string text, ImmutableArray<CommandToken> tokens, ImmutableArray<TextLink> links, HtmlScope scope)
    {
        var position = 0;
        foreach (var link in links.Where(l => !scope.IsInsideLink && !scope.IsThisPage(l.Page)).OrderBy(l => l.Start))
        {
            var end = Math.Min(link.Start + link.Length, text.Length);
            if (link.Start < position || end <= link.Start)
            {
                continue;
            }

            WriteTokens(html, text, tokens, position, link.Start);
            html.Open("a", ("href", scope.Address.To(link.Page)), ("class", "command"));
            WriteTokens(html, text, tokens, link.Start, end);
            html.Close("a");
            position = end;
        }

        WriteTokens(html, text, tokens, position, text.Length);
    }

    /// <summary>The text between two positions; a token that lies across one of them is cut there.</summary>
    private static void WriteTokens(HtmlWriter html, string text, ImmutableArray<CommandToken> tokens, int from, int to)
    {
        var position = from;
        foreach (var token in tokens)
        {
            var start = Math.Max(token.Start, position);
            var end = Math.Min(token.End, to);
            if (end <= start)
            {
                continue;
            }

            html.Text(text.AsSpan(position, start - position));
            WriteToken(html, text[start..end], token);
            position = end;
        }

        html.Text(text.AsSpan(position, to - position));
    }

    private static void WriteToken(HtmlWriter html, string text, CommandToken token)
    {
        html.Open("span", ("class", ClassOf(token.Kind)));
        var name = token.Kind == CommandTokenKind.Placeholder && token.Name.Length > 0
            ? text.IndexOf(token.Name, StringComparison.Ordinal)
            : -1;
        if (name < 0)
        {
            html.Text(text);
        }
        else
        {
            WriteMark(html, text[..name]);
            html.Text(token.Name);
            WriteMark(html, text[(name + token.Name.Length)..]);
        }

        html.Close("span");
    }

    /// <summary>A placeholder's brackets: the style hides them, copying keeps them.</summary>
    private static void WriteMark(HtmlWriter html, string text)
    {
        if (text.Length > 0)
        {
            html.Element("span", text, ("class", "mark"));
        }
    }

    private static string ClassOf(CommandTokenKind kind) => kind switch
    {
        CommandTokenKind.Prompt => "t-prompt",
        CommandTokenKind.Program => "t-program",
        CommandTokenKind.Subcommand => "t-subcommand",
        CommandTokenKind.Flag => "t-flag",
        CommandTokenKind.Value => "t-value",
        CommandTokenKind.Placeholder => "t-placeholder",
        CommandTokenKind.Operator => "t-operator",
        CommandTokenKind.Comment => "t-comment",
        _ => "t-argument",
    };
}
