using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html.Explaining;

/// <summary>
/// A part of a line as a reader is told of it: the program with its subcommands is one. The key is the same for parts that
/// mean the same in other lines, the text is how it stands in this one.
/// </summary>
internal sealed record LinePart(TextSpan Span, TokenExplanation Explanation, string Key, string Text)
{
    /// <summary>What stands for the rest of a substitution whose command is explained as parts of its own.</summary>
    public string CutEnd => Explanation.Name != "substitution" ? ""
        : Text.EndsWith("$(", StringComparison.Ordinal) ? "…)"
        : Text == "`" ? "…`" : "";

    /// <summary>A short flag in a group of them: the "t" of "-it".</summary>
    public bool IsGluedLetter => Explanation.Role == TokenRole.Flag && Explanation.Flag is not null && Text[0] != '-';
}

internal static class LineParts
{
    public static List<LinePart> Of(CommandLine line)
    {
        var parts = new List<LinePart>();
        foreach (var explanation in line.Explanations)
        {
            if (explanation.Role == TokenRole.Subcommand && parts is [.., { Explanation.Role: TokenRole.Program or TokenRole.Subcommand } before])
            {
                var span = new TextSpan(before.Span.Start, explanation.Span.End - before.Span.Start);
                parts[^1] = Part(line, explanation, span);
            }
            else if (explanation.Name != "rest")
            {
                parts.Add(Part(line, explanation, explanation.Span));
            }
        }

        return parts;
    }

    /// <summary>Those that the other line does not have, or has with another value.</summary>
    public static List<LinePart> Differing(List<LinePart> parts, List<LinePart> others)
    {
        var known = others.Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var same = others.Select(p => (p.Key, p.Text)).ToHashSet();
        return [.. parts.Where(p => !same.Contains((p.Key, p.Text)) && !(IsSwitch(p) && known.Contains(p.Key)))];
    }

    private static bool IsSwitch(LinePart part) => part.Explanation is { Role: TokenRole.Flag, Flag: not null, Value: "" };

    private static LinePart Part(CommandLine line, TokenExplanation explanation, TextSpan span)
    {
        var name = explanation.Flag?.Name ?? explanation.Argument?.Name ?? explanation.Command?.Name.Value ?? "";
        return new LinePart(span, explanation, $"{explanation.Role} {explanation.Name} {name}", line.Text.Substring(span.Start, span.Length));
    }
}
