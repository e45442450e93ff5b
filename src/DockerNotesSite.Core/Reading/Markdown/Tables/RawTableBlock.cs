using DockerNotesSite.Reading.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DockerNotesSite.Reading.Markdown.Tables;

/// <summary>
/// A table inside the Markdown tree. Its children are one <see cref="RawCellBlock"/> for each cell, header first, so that
/// Markdown reads what stands in them like any other text.
/// </summary>
internal sealed class RawTableBlock(BlockParser parser, RawTable table, int lastLine) : ContainerBlock(parser)
{
    public RawTable Table { get; } = table;

    /// <summary>The index of its last source line.</summary>
    public int LastLine { get; } = lastLine;
}

/// <summary>One cell: a paragraph whose text is the cell's.</summary>
internal sealed class RawCellBlock : LeafBlock
{
    public RawCellBlock(RawCell cell)
        : base(null)
    {
        Cell = cell;
        ProcessInlines = true;
        IsOpen = false;
        Lines = new Markdig.Helpers.StringLineGroup(cell.Text);
    }

    public RawCell Cell { get; }
}
