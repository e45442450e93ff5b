using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>What the calls of known programs leave of a line: signs of the shell, assignments, other programs.</summary>
internal static class ShellExplainer
{
    public static void Explain(CommandLine line, LineCover cover)
    {
        var tokens = line.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (IsBracket(line, tokens[i]))
            {
                // Goes with what it touches.
                continue;
            }

            var part = PartOf(line, tokens[i], cover);
            var isRedirection = part is { Role: TokenRole.Shell, Name: "input" or "output" or "append" };
            var hasWords = isRedirection || part.Role != TokenRole.Shell;
            var end = hasWords && cover.IsFree(part.Span) ? EndOfWords(line, i, isRedirection, cover) : i;

            cover.Fill(part with { Span = new TextSpan(tokens[i].Start, tokens[end].End - tokens[i].Start) });
            i = end;
        }

        AddContinuations(line.Text, cover);
    }

    private static TokenExplanation PartOf(CommandLine line, CommandToken token, LineCover cover)
    {
        var span = new TextSpan(token.Start, token.Length);
        var text = line.Text.AsSpan(token.Start, token.Length);
        return token.Kind switch
        {
            CommandTokenKind.Prompt => Shell(span, "prompt"),
            CommandTokenKind.Comment => Shell(span, "comment"),
            CommandTokenKind.Operator when text is "|" && IsInCall(line, span) => Shell(span, "alternative"),
            CommandTokenKind.Operator => Shell(span, NameOf(text)),
            // All words of a call are its own, besides those that stand for any flags.
            _ when StandsForFlags(line, span) && cover.IsFree(span) => new TokenExplanation { Span = span, Role = TokenRole.Flag, Name = "any-flags" },
            _ when IsAssignment(text) => Shell(span, "assignment"),
            _ when text.SequenceEqual("sudo") => Shell(span, "sudo"),
            _ => new TokenExplanation { Span = span, Role = TokenRole.Other },
        };
    }

    /// <summary>The last of the words of one unknown program, or the file behind a redirection.</summary>
    private static int EndOfWords(CommandLine line, int first, bool isOneWord, LineCover cover)
    {
        var end = first;
        for (var i = first + 1; i < line.Tokens.Length && Continues(line, line.Tokens[end], line.Tokens[i], cover); i++)
        {
            var isGlued = line.Tokens[i].Start == line.Tokens[end].End;
            if (isOneWord && end > first && !isGlued)
            {
                break;
            }

            end = i;
        }

        return end;
    }

    private static bool Continues(CommandLine line, CommandToken token, CommandToken next, LineCover cover) =>
        next.Kind is CommandTokenKind.Argument or CommandTokenKind.Value or CommandTokenKind.Flag or CommandTokenKind.Placeholder
        && cover.IsFree(new TextSpan(next.Start, next.Length))
        && line.Text.AsSpan(token.End, next.Start - token.End).IndexOfAnyExcept(' ', '\t') < 0;

    /// <summary>A sign of a syntax's notation: a call has ended before a shell's own bracket or pipe.</summary>
    private static bool IsBracket(CommandLine line, CommandToken token) =>
        token is { Kind: CommandTokenKind.Operator, Length: 1 }
        && line.Text[token.Start] is '[' or ']' or '{' or '}' or '(' or ')'
        && IsInCall(line, new TextSpan(token.Start, 1));

    // A closing bracket may stand just behind the last word.
    private static bool IsInCall(CommandLine line, TextSpan span) =>
        line.Invocations.Any(call => span.Start >= call.Span.Start && span.Start <= call.Span.End);

    private static bool StandsForFlags(CommandLine line, TextSpan span) =>
        line.Invocations.Any(call => call.HasPlaceholderForFlags && span.Start >= call.Span.Start && span.End <= call.Span.End);

    private static bool IsAssignment(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOf('=');
        return sign > 0 && !char.IsAsciiDigit(text[0]) && !text[..sign].ContainsAnyExcept(NameCharacters);
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static TokenExplanation Shell(TextSpan span, string name) => new() { Span = span, Role = TokenRole.Shell, Name = name };

    private static string NameOf(ReadOnlySpan<char> sign) => sign switch
    {
        "|" or "|&" => "pipe",
        "&&" => "and",
        "||" => "or",
        "&" => "background",
        ";" or ";;" or "\n" => "sequence",
        "$(" or ")" or "`" => "substitution",
        "(" or "{" or "}" => "group",
        "--" => "end-of-flags",
        "\\" => "continuation",
        ['<', '<', ..] => "here-document",
        ['<', ..] => "input",
        _ when sign.Contains('>') => sign.Contains(">>", StringComparison.Ordinal) ? "append" : "output",
        _ => "sign",
    };

    /// <summary>A backslash at the end of a line: the command goes on.</summary>
    private static void AddContinuations(string text, LineCover cover)
    {
        for (var i = text.IndexOf('\\'); i >= 0; i = i + 1 < text.Length ? text.IndexOf('\\', i + 1) : -1)
        {
            if (i + 1 == text.Length || text[i + 1] is '\n' or '\r')
            {
                cover.Fill(Shell(new TextSpan(i, 1), "continuation"));
            }
        }
    }
}
