using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Html;

/// <summary>
/// A "table" in, a table with as many cells in every row out. A cell that spans columns or rows stands in the first of
/// them for columns, and in all of them for rows, because each row must be understood by itself.
/// </summary>
internal sealed class HtmlTable(HtmlBlockConverter blocks)
{
    private const int MaximumColumns = 64;

    private const int MaximumSpan = 1000;

    public ImmutableArray<Block> Convert(IElement table)
    {
        if (IsLayout(table))
        {
            return [.. Rows(table).SelectMany(r => blocks.Convert(r))];
        }

        var rows = Rows(table).ToList();
        var grid = Grid(rows);
        var columns = grid.Count == 0 ? 0 : grid.Max(r => r.Count);
        if (columns == 0)
        {
            return [];
        }

        var hasHeader = IsHeader(rows[0]);
        var filled = grid.Select((r, i) => Filled(r, columns, rows[i])).ToImmutableArray();
        var caption = table.Children.FirstOrDefault(c => c.LocalName == "caption");
        var block = new TableBlock
        {
            Header = hasHeader ? filled[0] : [],
            Alignments = [.. Enumerable.Repeat(TableAlignment.None, columns)],
            Rows = hasHeader ? filled[1..] : filled,
            Location = blocks.LocationOf(table),
        };
        return caption is null ? [block] : [.. blocks.Convert(caption), block];
    }

    /// <summary>A table that only arranges a page, or the lines of a listing.</summary>
    private static bool IsLayout(IElement table) =>
        table.QuerySelector("table, h1, h2, h3, td.code > pre, td.code div.container") is not null;

    private static IEnumerable<IElement> Rows(IElement table) => table.Children
        .SelectMany(c => c.LocalName is "thead" or "tbody" or "tfoot" ? c.Children : Enumerable.Repeat(c, 1))
        .Where(c => c.LocalName == "tr");

    private static bool IsHeader(IElement row) =>
        row.ParentElement?.LocalName == "thead" || (row.Children.Length > 0 && row.Children.All(c => c.LocalName == "th"));

    private List<List<TableCell?>> Grid(List<IElement> rows)
    {
        var grid = new List<List<TableCell?>>();
        var hanging = new Dictionary<int, (TableCell Cell, int Rows)>();
        foreach (var row in rows)
        {
            var cells = new List<TableCell?>();
            foreach (var element in row.Children.Where(c => c.LocalName is "td" or "th"))
            {
                TakeHanging(hanging, cells);
                AddCell(element, hanging, cells);
            }

            TakeHanging(hanging, cells);
            grid.Add(cells);
        }

        return grid;
    }

    private void AddCell(IElement element, Dictionary<int, (TableCell Cell, int Rows)> hanging, List<TableCell?> cells)
    {
        if (cells.Count >= MaximumColumns)
        {
            return;
        }

        var content = blocks.Inlines(element);
        var cell = new TableCell(blocks.LocationOf(element), content, CellSource.Of(content));
        var below = Span(element, "rowspan") - 1;
        var width = Math.Min(Span(element, "colspan"), MaximumColumns - cells.Count);
        for (var i = 0; i < width; i++)
        {
            var own = i == 0 ? cell with { Columns = width } : cell with { Content = [], Source = "" };
            if (below > 0)
            {
                hanging[cells.Count] = (own, below);
            }

            cells.Add(own);
        }
    }

    private static void TakeHanging(Dictionary<int, (TableCell Cell, int Rows)> hanging, List<TableCell?> cells)
    {
        while (hanging.Remove(cells.Count, out var above))
        {
            if (above.Rows > 1)
            {
                hanging[cells.Count] = (above.Cell, above.Rows - 1);
            }

            cells.Add(above.Cell);
        }
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MaximumSpan) : 1;

    private ImmutableArray<TableCell> Filled(List<TableCell?> row, int columns, IElement element) =>
    [
        .. row.Select(c => c!),
        .. Enumerable.Repeat(new TableCell(blocks.LocationOf(element), [], ""), columns - row.Count),
    ];
}
