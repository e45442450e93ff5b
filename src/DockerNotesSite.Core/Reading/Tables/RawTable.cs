using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A cell as it stands in the source: still Markdown, only <c>\|</c> is undone. The place is that of the first character;
/// of a cell that the author left out, the end of its line.
/// </summary>
internal sealed record RawCell(string Text, SourceLocation Location)
{
    /// <summary>The stretch of a line without the blanks around it.</summary>
    public static RawCell Of(SourceText text, int line, int start, int end)
    {
        var source = text.Lines[line];
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        return new RawCell(source.AsSpan(start, end - start).TrimEnd().ToString(), text.At(line, start));
    }
}

/// <summary>
/// A table as its lines give it. The header is empty where there is none; it and every row have as many cells as
/// <paramref name="Alignments"/> has entries. <paramref name="LineCount"/> counts the source lines consumed, header and
/// delimiter included.
/// </summary>
internal sealed record RawTable(
    ImmutableArray<RawCell> Header,
    ImmutableArray<TableAlignment> Alignments,
    ImmutableArray<ImmutableArray<RawCell>> Rows,
    int LineCount)
{
    public int CellCount => Header.Length + (Rows.Length * Alignments.Length);

    /// <summary>Rows that were written with more cells than the table has columns; the surplus is in their last cell.</summary>
    public ImmutableArray<LongRow> LongRows { get; init; } = [];

    /// <summary>Tells the author about rows that did not fit. Called by whoever takes the table into the note.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var row in LongRows)
        {
            diagnostics.Add(TableDiagnostics.LongRow(row.Location, row.Cells, Alignments.Length));
        }
    }
}

/// <summary>The place of the first cell that has no column, and the number of cells that were written.</summary>
internal readonly record struct LongRow(SourceLocation Location, int Cells);
