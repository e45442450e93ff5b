using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Markdown.Tables;

/// <summary>A table of the Markdown tree in, the note's table out, each cell's text read as Markdown.</summary>
internal sealed class TableConverter(MarkupContext context, MarkdownSource source)
{
    public TableBlock Convert(RawTableBlock block, SourceLocation location)
    {
        block.Table.Report(context.Diagnostics);
        var cells = block.Cast<RawCellBlock>().Select(Cell).ToImmutableArray();
        var columns = block.Table.Alignments.Length;
        var header = block.Table.Header.Length;
        return new TableBlock
        {
            Header = cells[..header],
            Alignments = block.Table.Alignments,
            Rows = [.. block.Table.Rows.Select((_, i) => cells.Slice(header + (i * columns), columns))],
            Location = location,
        };
    }

    private TableCell Cell(RawCellBlock block)
    {
        var inlines = new InlineConverter(context, source, source.OffsetOf(block.Cell.Location));
        return new TableCell(block.Cell.Location, inlines.Convert(block.Inline), block.Cell.Text);
    }
}
