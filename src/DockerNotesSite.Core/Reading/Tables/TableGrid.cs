using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Gives all rows of a table one width. Short rows are padded; what a long row has too much stays in its last cell, as it
/// stands in the source. Where most rows are wider than the header, the header is what is short.
/// </summary>
internal sealed class TableGrid(SourceText text, Func<SourceText, int, int, RawCell> restOfLine)
{
    // A header of 100,000 columns over as many rows of one cell would be padded to ten thousand million cells.
    private const int MostPadded = 1_000_000;

    public RawTable Fit(
        ImmutableArray<RawCell> header,
        ImmutableArray<TableAlignment> alignments,
        List<ImmutableArray<RawCell>> rows,
        int lineCount)
    {
        var width = Width(Math.Max(header.Length, alignments.Length), header, rows);
        return new RawTable(
            header.IsEmpty ? [] : FitRow(header, width),
            [.. alignments.Take(width), .. Enumerable.Repeat(TableAlignment.None, Math.Max(0, width - alignments.Length))],
            [.. rows.Select(r => FitRow(r, width))],
            lineCount)
        {
            LongRows =
            [
                .. rows.Append(header).Where(r => FilledWidth(r) > width)
                    .Select(r => new LongRow(r[width].Location, FilledWidth(r))),
            ],
        };
    }

    private static int Width(int declared, ImmutableArray<RawCell> header, List<ImmutableArray<RawCell>> rows)
    {
        var wider = rows.Select(FilledWidth).Where(w => w > declared).ToList();
        if (wider.Count * 2 > rows.Count && (wider.Count > 1 || declared == 0))
        {
            declared = wider.GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        }

        var written = header.Length + rows.Sum(r => (long)r.Length);
        return Math.Max(1, (int)Math.Min(declared, (MostPadded + (4 * written)) / (rows.Count + 1)));
    }

    private static int FilledWidth(ImmutableArray<RawCell> row)
    {
        var width = row.Length;
        while (width > 0 && row[width - 1].Text.Length == 0)
        {
            width--;
        }

        return width;
    }

    private ImmutableArray<RawCell> FitRow(ImmutableArray<RawCell> row, int width)
    {
        if (FilledWidth(row) > width)
        {
            return [.. row.Take(width - 1), restOfLine(text, text.LineOf(row[width - 1].Location), text.CharacterOf(row[width - 1].Location))];
        }

        if (row.Length >= width)
        {
            return row.Length == width ? row : row[..width];
        }

        var line = row.IsEmpty ? 0 : text.LineOf(row[0].Location);
        var missing = new RawCell("", text.At(line, text.Lines[line].Length));
        return [.. row, .. Enumerable.Repeat(missing, width - row.Length)];
    }
}
