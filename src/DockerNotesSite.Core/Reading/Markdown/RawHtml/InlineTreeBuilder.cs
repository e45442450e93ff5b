using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Markdown.RawHtml;

/// <summary>
/// Running text and the HTML tags in it go in one after the other; text with allowed elements comes out. A tag without
/// its counterpart is told and left out, its text stays.
/// </summary>
internal sealed class InlineTreeBuilder(MarkupContext context)
{
    private const int MaximumDepth = 32;

    private static readonly string[] OnOwnLine = ["p", "div", "li", "tr", "dt", "dd", "ul", "ol", "summary", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"];

    private readonly ElementFactory _elements = new(context);
    private readonly List<(HtmlTag Tag, List<Inline> Content)> _open = [];
    private readonly List<Inline> _root = [];

    private List<Inline> Current => _open.Count > 0 ? _open[^1].Content : _root;

    public void Add(Inline inline) => Current.Add(inline);

    /// <summary>Where no end tag of this name follows anywhere, nothing is opened.</summary>
    public void Add(HtmlTag tag, bool isClosedLater)
    {
        if (!context.Configuration.AllowRawHtml)
        {
            if (!tag.IsClosing)
            {
                context.Diagnostics.Add(MarkupDiagnostics.RawHtmlDenied(tag.Location, tag.Name));
            }

            return;
        }

        if (tag.IsClosing)
        {
            Close(tag);
        }
        else if (HtmlElements.Void.Contains(tag.Name))
        {
            AddVoid(tag);
        }
        else
        {
            Open(tag, isClosedLater);
        }
    }

    public ImmutableArray<Inline> Finish()
    {
        while (_open.Count > 0)
        {
            ReportUnmatched(_open[^1].Tag);
            CloseLast();
        }

        return [.. _root];
    }

    private void AddVoid(HtmlTag tag)
    {
        if (HtmlElements.WithContent.Contains(tag.Name))
        {
            context.Diagnostics.Add(MarkupDiagnostics.ContentDropped(tag.Location, tag.Name));
            return;
        }

        _elements.ReportDropped(tag);
        Current.AddRange(_elements.Inline(tag, []));
    }

    private void Open(HtmlTag tag, bool isClosedLater)
    {
        if (OnOwnLine.Contains(tag.Name, StringComparer.Ordinal) && Current.Count > 0 && Current[^1] is not LineBreak)
        {
            Current.Add(new LineBreak(IsHard: true) { Location = tag.Location });
        }

        if (HtmlElements.WithContent.Contains(tag.Name) && isClosedLater)
        {
            context.Diagnostics.Add(MarkupDiagnostics.ContentDropped(tag.Location, tag.Name));
        }
        else
        {
            _elements.ReportDropped(tag);
        }

        if (isClosedLater && _open.Count < MaximumDepth)
        {
            _open.Add((tag, []));
        }
        else
        {
            ReportUnmatched(tag);
        }
    }

    private void Close(HtmlTag tag)
    {
        var index = _open.FindLastIndex(o => o.Tag.Name == tag.Name);
        if (index < 0)
        {
            ReportUnmatched(tag);
            return;
        }

        while (_open.Count > index)
        {
            CloseLast();
        }
    }

    private void ReportUnmatched(HtmlTag tag)
    {
        if (!HtmlElements.EndIsOptional.Contains(tag.Name))
        {
            context.Diagnostics.Add(MarkupDiagnostics.UnmatchedTag(tag.Location, tag.Written));
        }
    }

    private void CloseLast()
    {
        var (tag, content) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (!HtmlElements.WithContent.Contains(tag.Name))
        {
            Current.AddRange(_elements.Inline(tag, [.. content]));
        }
    }
}
