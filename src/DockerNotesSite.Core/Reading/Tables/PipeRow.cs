using System.Collections.Immutable;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Splits one line at its pipes: not at <c>\|</c>, and not inside a code span (GitHub does, which tears
/// <c>docker ps | grep web</c> apart). A line that begins with a full-width pipe, or has no other, is split at those.
/// </summary>
internal static class PipeRow
{
    public const string Separators = "|｜";

    public static bool IsSeparator(char c) => c is '|' or '｜';

    /// <summary>The line's cells; empty where it has no separator.</summary>
    public static ImmutableArray<RawCell> Split(SourceText text, int line, int start)
    {
        var source = text.Lines[line];
        var end = source.AsSpan().TrimEnd().Length;
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        var cuts = start < end && source[start] == '｜' ? [] : FindSeparators(source, start, end, '|');
        cuts = cuts.Count > 0 ? cuts : FindSeparators(source, start, end, '｜');
        if (cuts.Count == 0)
        {
            return [];
        }

        var cells = ImmutableArray.CreateBuilder<RawCell>(cuts.Count + 1);
        var cellStart = start;
        foreach (var cut in cuts)
        {
            if (cut > start)
            {
                cells.Add(Cell(text, line, cellStart, cut));
            }

            cellStart = cut + 1;
        }

        if (cellStart < end)
        {
            cells.Add(Cell(text, line, cellStart, end));
        }

        return cells.Count > 0 ? cells.ToImmutable() : [Cell(text, line, end, end)];
    }

    /// <summary>The trimmed stretch of a line as a cell, <c>\|</c> undone.</summary>
    public static RawCell Cell(SourceText text, int line, int start, int end)
    {
        var cell = RawCell.Of(text, line, start, end);
        return cell with { Text = cell.Text.Replace("\\|", "|", StringComparison.Ordinal) };
    }

    /// <summary>Everything from here to the end of the line, but for the pipe that closes the row.</summary>
    public static RawCell RestOfLine(SourceText text, int line, int start)
    {
        var source = text.Lines[line].AsSpan().TrimEnd();
        var closes = !source.IsEmpty && IsSeparator(source[^1]) && !source.EndsWith("\\|");
        return Cell(text, line, start, closes ? source.Length - 1 : source.Length);
    }

    private static List<int> FindSeparators(string source, int start, int end, char separator)
    {
        var cuts = new List<int>();
        if (!source.AsSpan(start, end - start).Contains(separator))
        {
            return cuts;
        }

        var spans = new CodeSpans(source);
        for (var i = start; i < end; i++)
        {
            if (source[i] == separator)
            {
                cuts.Add(i);
            }
            else if (source[i] == '\\')
            {
                i++;
            }
            else if (source[i] == '`')
            {
                var (content, close) = spans.At(i);
                i = close >= 0 && KeepsPipes(source.AsSpan(content..close), separator) ? spans.RunEnd(close) - 1 : content - 1;
            }
        }

        return cuts;
    }

    /// <summary>
    /// A span that begins or ends at a pipe's own blank is none: "use ` | quote `" are two cells with a backtick each.
    /// </summary>
    private static bool KeepsPipes(ReadOnlySpan<char> span, char separator)
    {
        if (span.IsEmpty || !span.Contains(separator))
        {
            return true;
        }

        var startsBlank = char.IsWhiteSpace(span[0]);
        var endsBlank = char.IsWhiteSpace(span[^1]);
        var trimmed = span.Trim();
        return (!startsBlank && !endsBlank)
            || (startsBlank && endsBlank && trimmed[0] != separator && trimmed[^1] != separator);
    }
}
