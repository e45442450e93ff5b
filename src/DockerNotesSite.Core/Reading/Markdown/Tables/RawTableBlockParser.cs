using DockerNotesSite.Reading.Tables;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DockerNotesSite.Reading.Markdown.Tables;

/// <summary>Asks the table parsers at the beginning of every block, in list items and quotations too.</summary>
internal sealed class RawTableBlockParser : BlockParser
{
    /// <summary>The note itself, its paragraph, the text in it and the way back. The Markdown parser takes quadratic time for footnotes.</summary>
    private const int OfFootnote = 4;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine || (processor.IsCodeIndent && processor.CurrentBlock is not ParagraphBlock))
        {
            return BlockState.None;
        }

        var source = MarkdownPipelines.SourceOf(processor.Context!);
        source.CountLine(processor.CurrentContainer is Footnote ? OfFootnote : 1);
        if (Find(processor) is not { } table)
        {
            return BlockState.None;
        }

        source.CountCells(table.CellCount);

        var block = new RawTableBlock(this, table, processor.LineIndex + table.LineCount - 1)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        foreach (var cell in table.Header.Concat(table.Rows.SelectMany(r => r)))
        {
            block.Add(new RawCellBlock(cell));
        }

        processor.NewBlocks.Push(block);
        return table.LineCount > 1 ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (RawTableBlock)block;
        if (processor.LineIndex > table.LastLine)
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return processor.LineIndex == table.LastLine ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    private static RawTable? Find(BlockProcessor processor)
    {
        var source = MarkdownPipelines.SourceOf(processor.Context!);
        if (processor.LineIndex >= source.Text.Lines.Length)
        {
            return null;
        }

        var indent = processor.Start - processor.CurrentLineStartPosition;
        var line = source.Text.Lines[processor.LineIndex];
        if (!line.AsSpan().ContainsAny('|', '｜', '\t'))
        {
            return null;
        }

        var text = line.AsSpan(0, Math.Min(indent, line.Length)).Contains('>') ? source.Unquoted : source.Text;
        return PipeTableParser.TryParse(text, processor.LineIndex, indent)
            ?? (indent == 0 ? TabTableParser.TryParse(text, processor.LineIndex) : null);
    }
}
