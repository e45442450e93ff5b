using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html.Explaining;

/// <summary>
/// A part of a line as a reader is told of it: the program with its subcommands is one. The key is the same for parts that
/// mean the same in other lines, the text is how it stands in this one.
/// </summary>
internal sealed record LinePart(TextSpan Span, TokenExplanation Explanation, string Key, string Text);

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

    /// <summary>Those that the other line does not have with the same text.</summary>
    public static List<LinePart> Differing(List<LinePart> parts, List<LinePart> others)
    {
        var known = others.Select(p => (p.Key, p.Text)).ToHashSet();
        return [.. parts.Where(p => !known.Contains((p.Key, p.Text)))];
    }

    private static LinePart Part(CommandLine line, TokenExplanation explanation, TextSpan span)
    {
        var name = explanation.Flag?.Name ?? explanation.Argument?.Name ?? explanation.Command?.Name.Value ?? "";
        return new LinePart(span, explanation, $"{explanation.Role} {explanation.Name} {name}", line.Text.Substring(span.Start, span.Length));
    }
}
