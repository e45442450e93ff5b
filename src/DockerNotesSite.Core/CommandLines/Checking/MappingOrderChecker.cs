using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// A mapping has the host's side before the colon and the inner side behind it. Placeholders and descriptions that say it
/// the other way round mislead the reader.
/// </summary>
internal sealed class MappingOrderChecker(DiagnosticBag findings)
{
    private const int LongestWords = 40;

    public void CheckPlaceholders(CommandLine syntax)
    {
        foreach (var use in syntax.Invocations.SelectMany(call => call.Flags))
        {
            if (use is { Facts.ValueKind: "port-mapping" or "volume", Value: { } value } && SidesOf(syntax.Text, value) is var (left, right))
            {
                var (before, behind) = (syntax.Text.Substring(left.Start, left.Length), syntax.Text.Substring(right.Start, right.Length));
                if (MappingSides.AreSwapped(before, behind))
                {
                    var both = new TextSpan(left.Start, right.End - left.Start);
                    findings.Add(CommandMeaningDiagnostics.SwappedPlaceholders(syntax.LocationAt(left.Start), use.Written, before, behind) with
                    {
                        Edits = syntax.Edits(both, $"{behind}:{before}"),
                    });
                }
            }
        }
    }

    /// <summary>"容器端口:主机端口" in the words beside a line that maps something.</summary>
    public void CheckDescription(RowText description, IEnumerable<CommandLine> lines)
    {
        var flag = lines.SelectMany(l => l.Invocations).SelectMany(call => call.Flags).FirstOrDefault(f => f.Facts is { ValueKind: "port-mapping" or "volume" });
        if (flag is null)
        {
            return;
        }

        var text = description.Value;
        for (var colon = text.AsSpan().IndexOfAny(':', '：'); colon >= 0; colon = NextColon(text, colon))
        {
            var start = WordsBefore(text, colon);
            var end = WordsBehind(text, colon);
            if (MappingSides.AreSwapped(text[start..colon], text[(colon + 1)..end]))
            {
                findings.Add(CommandMeaningDiagnostics.SwappedInWords(description.LocationAt(start), flag.Written, text[start..end]));
                return;
            }
        }
    }

    /// <summary>The two sides of a value: of three parts the last two of a port mapping, the first two of a volume.</summary>
    private static (TextSpan Left, TextSpan Right)? SidesOf(string text, LineWord value)
    {
        var colons = Enumerable.Range(value.Span.Start, value.Span.Length)
            .Where(i => text[i] == ':' && !value.Placeholders.Any(p => i >= p.Span.Start && i < p.Span.End))
            .ToList();
        return colons.Count == 1
            ? (new TextSpan(value.Span.Start, colons[0] - value.Span.Start), new TextSpan(colons[0] + 1, value.Span.End - colons[0] - 1))
            : null;
    }

    private static int NextColon(string text, int colon) =>
        text.AsSpan(colon + 1).IndexOfAny(':', '：') is >= 0 and var next ? colon + 1 + next : -1;

    private static int WordsBefore(string text, int colon)
    {
        var start = WordStart(text, colon);
        return start > 1 && MappingSides.IsVague(text.AsSpan(start, colon - start)) && text[start - 1] == ' ' ? WordStart(text, start - 1) : start;
    }

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestWords && IsWord(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int WordsBehind(string text, int colon)
    {
        var end = colon + 1;
        while (end < text.Length && end - colon < LongestWords && IsWord(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '[' or ']' or '<' or '>' or '{' or '}' or '/';
}
