using System.Collections.Immutable;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Source lines in, a pipe table out where one begins: as GitHub reads them, and with a delimiter row that has spaces,
/// another number of columns or no header above it. Before <c>indent</c> stands what belongs to the surrounding list item
/// or quotation. Steps: header and delimiter row, rows up to a line that is none, all fitted to one width.
/// </summary>
internal static class PipeTableParser
{
    private const int LargestIndentation = 3;

    public static RawTable? TryParse(SourceText text, int line, int indent = 0)
    {
        if (!IsTableLine(text, line, indent, isFirst: true) || FindHead(text, line, indent) is not { } head)
        {
            return null;
        }

        var rows = ReadRows(text, head.FirstRow, indent, out var end);
        return new TableGrid(text, PipeRow.RestOfLine).Fit(WithoutBlank(head.Header), head.Delimiter.Alignments, rows, end - line);
    }

    private static Head? FindHead(SourceText text, int line, int indent)
    {
        var own = Delimiter(text, line, indent);
        if (own is null)
        {
            var header = Delimiter(text, line + 1, indent) is null ? [] : PipeRow.Split(text, line, indent);
            return header.IsEmpty ? null : new Head(header, Delimiter(text, line + 1, indent)!, line + 2);
        }

        if (Delimiter(text, line + 1, indent) is { } second)
        {
            return new Head([], second, line + 2);
        }

        if (!IsTableLine(text, line + 1, indent) || PipeRow.Split(text, line + 1, indent) is not { IsEmpty: false } row)
        {
            return null;
        }

        return Delimiter(text, line + 2, indent) is { IsUnmistakable: true } ruled
            ? new Head(row, ruled, line + 3)
            : new Head([], own, line + 1);
    }

    private static DelimiterRow? Delimiter(SourceText text, int line, int indent) =>
        IsTableLine(text, line, indent) ? DelimiterRow.TryParse(text.Lines[line], indent) : null;

    private static ImmutableArray<RawCell> WithoutBlank(ImmutableArray<RawCell> header) =>
        header.All(c => c.Text.Length == 0) ? [] : header;

    private static List<ImmutableArray<RawCell>> ReadRows(SourceText text, int line, int indent, out int end)
    {
        var rows = new List<ImmutableArray<RawCell>>();
        for (end = line; IsTableLine(text, end, indent); end++)
        {
            if (DelimiterRow.TryParse(text.Lines[end], indent) is { IsUnmistakable: true })
            {
                if (rows.Count == 0)
                {
                    continue;
                }

                // The row above is the header of the next table, which follows without a blank line.
                rows.RemoveAt(rows.Count - 1);
                end--;
                return rows;
            }

            var cells = PipeRow.Split(text, end, indent);
            if (cells.IsEmpty)
            {
                return rows;
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>False at the end of the text, on a blank line, outside the container and where another block begins.</summary>
    private static bool IsTableLine(SourceText text, int line, int indent, bool isFirst = false)
    {
        if (line >= text.Lines.Length || text.Lines[line].Length <= indent)
        {
            return false;
        }

        var source = text.Lines[line].AsSpan();
        if (!isFirst && source[..indent].ContainsAnyExcept(" \t>"))
        {
            return false;
        }

        var content = source[indent..].TrimStart();
        var indentation = source.Length - indent - content.Length;
        return !content.IsEmpty && (!isFirst || indentation <= LargestIndentation) && !BeginsAnotherBlock(content, isFirst);
    }

    /// <summary>A header may begin with "# ", the usual name of a column of numbers; the delimiter row tells.</summary>
    private static bool BeginsAnotherBlock(ReadOnlySpan<char> content, bool isFirst)
    {
        if (content[0] == '>' || content.StartsWith("```") || content.StartsWith("~~~"))
        {
            return true;
        }

        var behindMarks = content.TrimStart('#');
        var isHeading = content.Length - behindMarks.Length is >= 1 and <= 6 && behindMarks.StartsWith(" ");
        return isHeading && !isFirst;
    }

    private readonly record struct Head(ImmutableArray<RawCell> Header, DelimiterRow Delimiter, int FirstRow);
}
