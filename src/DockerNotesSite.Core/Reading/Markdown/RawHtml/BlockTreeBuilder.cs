using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Markdown.RawHtml;

/// <summary>
/// Blocks and the HTML tags that stand between them go in one after the other; blocks with allowed elements around them
/// come out, so that Markdown inside a "details" element is inside it.
/// </summary>
internal sealed class BlockTreeBuilder(MarkupContext context)
{
    private const int MaximumDepth = 32;

    private readonly ElementFactory _elements = new(context);
    private readonly List<(HtmlTag Tag, List<Block> Content)> _open = [];
    private readonly List<Block> _root = [];

    private List<Block> Current => _open.Count > 0 ? _open[^1].Content : _root;

    public void Add(Block block) => Current.Add(block);

    public void AddRange(IEnumerable<Block> blocks) => Current.AddRange(blocks);

    public void Add(HtmlTag tag)
    {
        if (!context.Configuration.AllowRawHtml)
        {
            if (!tag.IsClosing)
            {
                context.Diagnostics.Add(MarkupDiagnostics.RawHtmlDenied(tag.Location, tag.Name));
            }
        }
        else if (tag.IsClosing)
        {
            Close(tag);
        }
        else
        {
            Open(tag);
        }
    }

    public ImmutableArray<Block> Finish()
    {
        while (_open.Count > 0)
        {
            ReportUnmatched(_open[^1].Tag);
            CloseLast();
        }

        return [.. _root];
    }

    private void Open(HtmlTag tag)
    {
        _elements.ReportDropped(tag);
        if (_open.Count < MaximumDepth)
        {
            _open.Add((tag, []));
        }
    }

    private void Close(HtmlTag tag)
    {
        var index = _open.FindLastIndex(o => o.Tag.Name == tag.Name);
        if (index < 0)
        {
            ReportUnmatched(tag);
        }

        while (index >= 0 && _open.Count > index)
        {
            CloseLast();
        }
    }

    private void CloseLast()
    {
        var (tag, content) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (HtmlElements.Block.Contains(tag.Name))
        {
            Current.Add(_elements.Block(tag, [.. content]));
        }
        else if (tag.Name == "blockquote")
        {
            Current.Add(new Quote { Content = [.. content], Location = tag.Location });
        }
        else
        {
            Current.AddRange(content);
        }
    }

    private void ReportUnmatched(HtmlTag tag)
    {
        if (!HtmlElements.EndIsOptional.Contains(tag.Name) && !HtmlElements.Transparent.Contains(tag.Name))
        {
            context.Diagnostics.Add(MarkupDiagnostics.UnmatchedTag(tag.Location, tag.Written));
        }
    }
}
