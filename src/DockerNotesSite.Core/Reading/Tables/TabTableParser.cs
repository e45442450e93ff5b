using System.Collections.Immutable;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Source lines in, a table out where lines with tabs between texts begin, as a table on a web page is pasted. The first
/// line is the header where more follow; whether it is one in truth is for the recognizer to say, who knows the words.
/// Steps: lines up to one without a tab, blank columns and aligning tabs dropped, all fitted to one width.
/// </summary>
internal static class TabTableParser
{
    public static RawTable? TryParse(SourceText text, int line)
    {
        if (!BeginsTable(text, line))
        {
            return null;
        }

        var rows = new List<ImmutableArray<RawCell>>();
        for (var i = line; i < text.Lines.Length && IsRow(text.Lines[i]); i++)
        {
            rows.Add(Split(text, i));
        }

        var count = rows.Count;
        rows = HasAligningTabs(rows) ? [.. rows.Select(WithoutBlankCells)] : WithoutBlankColumns(rows);
        var header = count > 1 ? rows[0] : [];
        return new TableGrid(text, RestOfLine).Fit(header, [], count > 1 ? rows[1..] : rows, count);
    }

    /// <summary>
    /// Two texts with a tab between them. Neither an indented line nor a list item whose mark is followed by a tab is one;
    /// a header with a blank first cell is.
    /// </summary>
    private static bool BeginsTable(SourceText text, int line)
    {
        if (line >= text.Lines.Length || !IsRow(text.Lines[line]))
        {
            return false;
        }

        var source = text.Lines[line];
        var first = source.AsSpan(0, source.IndexOf('\t')).Trim();
        var texts = FilledCells(source);
        if (source[0] == '\t')
        {
            return texts >= 2 && line + 1 < text.Lines.Length && text.Lines[line + 1] is { Length: > 0 } next
                && !char.IsWhiteSpace(next[0]) && FilledCells(next) == texts + 1;
        }

        return source[0] != ' ' && texts >= 2 && !(texts == 2 && IsListMark(first));
    }

    private static bool IsRow(string line) => line.Contains('\t', StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(line);

    private static int FilledCells(string line)
    {
        var count = 0;
        foreach (var range in line.AsSpan().Split('\t'))
        {
            count += line.AsSpan()[range].IsWhiteSpace() ? 0 : 1;
        }

        return count;
    }

    private static bool IsListMark(ReadOnlySpan<char> cell) =>
        cell is "-" or "*" or "+" or "•" or "·" or "●" or "○" or "▪" or "◦"
        || (cell.Length > 1 && cell[^1] is '.' or ')' or '、' or '）' or '．' && !cell[..^1].ContainsAnyExceptInRange('0', '9'));

    private static ImmutableArray<RawCell> Split(SourceText text, int line)
    {
        var source = text.Lines[line];
        var cells = ImmutableArray.CreateBuilder<RawCell>();
        foreach (var range in source.AsSpan().Split('\t'))
        {
            cells.Add(RawCell.Of(text, line, range.Start.Value, range.End.Value));
        }

        return cells.ToImmutable();
    }

    private static RawCell RestOfLine(SourceText text, int line, int start) =>
        RawCell.Of(text, line, start, text.Lines[line].Length);

    /// <summary>Tabs that only line the columns up: as many texts in every row, but not as many tabs.</summary>
    private static bool HasAligningTabs(List<ImmutableArray<RawCell>> rows)
    {
        var texts = rows[0].Count(c => c.Text.Length > 0);
        return rows.All(r => r.Count(c => c.Text.Length > 0) == texts) && rows.Exists(r => r.Length != rows[0].Length);
    }

    private static ImmutableArray<RawCell> WithoutBlankCells(ImmutableArray<RawCell> row) => [.. row.Where(c => c.Text.Length > 0)];

    private static List<ImmutableArray<RawCell>> WithoutBlankColumns(List<ImmutableArray<RawCell>> rows)
    {
        var isFilled = new bool[rows.Max(r => r.Length)];
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                isFilled[column] |= row[column].Text.Length > 0;
            }
        }

        return [.. rows.Select(r => r.Where((_, column) => isFilled[column]).ToImmutableArray())];
    }
}
