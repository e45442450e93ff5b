using DockerNotesSite.Reading.Markup;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DockerNotesSite.Reading.Markdown.RawHtml;

/// <summary>
/// HTML blocks as CommonMark has them, but only where the tag is HTML and no element of running text. A table is one
/// block up to its end, blank lines or not, because half a table is none.
/// </summary>
internal sealed class RawHtmlBlockParser : HtmlBlockParser
{
    private const string TableEnd = "</table";

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var source = MarkdownPipelines.SourceOf(processor.Context!);
        if (processor.IsCodeIndent || processor.CurrentChar != '<'
            || source.HtmlName(processor.Start) is not { } name || HtmlElements.Phrasing.Contains(name))
        {
            return BlockState.None;
        }

        var state = base.TryOpen(processor);
        if (state != BlockState.None && name == "table")
        {
            processor.NewBlocks.Peek().SetData(TableEnd, source.Markdown.IndexOf(TableEnd, processor.Start, StringComparison.OrdinalIgnoreCase));
        }

        return state;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block.GetData(TableEnd) is not int end || end < processor.CurrentLineStartPosition)
        {
            return base.TryContinue(processor, block);
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
