using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Html;

/// <summary>
/// Text nodes and elements of running text go in, the note's running text comes out, with white space as a browser shows
/// it: a run is one blank, and none at the beginning and the end.
/// </summary>
internal sealed class HtmlTextCollector(MarkupContext context, Func<int, SourceLocation> locate, bool isPage)
{
    private readonly ElementFactory _elements = new(context);
    private List<Inline> _inlines = [];
    private bool _isAfterBlank = true;
    private SourceLocation? _lastElement;

    public void Add(INode node)
    {
        switch (node)
        {
            case IText text:
                AddText(text.Data, LocationOf(text));
                break;
            case IElement element when HtmlLeftOut.Is(element, isPage):
                HtmlLeftOut.Report(element, LocationOf(element), isPage, context.Diagnostics);
                break;
            case IElement element:
                AddElement(element);
                break;
        }
    }

    public void AddChildren(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            Add(child);
        }
    }

    /// <summary>What was collected; the collector is empty then.</summary>
    public ImmutableArray<Inline> Take()
    {
        while (_inlines.Count > 0 && _inlines[^1] is LineBreak or Text { Value: " " })
        {
            _inlines.RemoveAt(_inlines.Count - 1);
        }

        if (_inlines.Count > 0 && _inlines[^1] is Text last)
        {
            _inlines[^1] = last with { Value = last.Value.TrimEnd(' ') };
        }

        var taken = BareLinks.Find([.. _inlines]);
        _inlines = [];
        _isAfterBlank = true;
        return taken;
    }

    private SourceLocation LocationOf(INode node) =>
        node is IElement own ? locate(HtmlDocuments.OffsetOf(own))
        : _lastElement ?? (node.ParentElement is { } parent ? locate(HtmlDocuments.OffsetOf(parent)) : locate(0));

    private void AddText(string data, SourceLocation location)
    {
        var collapsed = new StringBuilder(data.Length);
        foreach (var character in data)
        {
            var isBlank = character is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0';
            if (!isBlank || !_isAfterBlank)
            {
                collapsed.Append(isBlank ? ' ' : character);
            }

            _isAfterBlank = isBlank;
        }

        if (collapsed.Length > 0)
        {
            _inlines.Add(new Text(collapsed.ToString()) { Location = location });
        }
    }

    private void AddElement(IElement element)
    {
        var location = LocationOf(element);
        switch (element.LocalName)
        {
            case "br":
                AddBreak(location);
                break;
            case "code" or "tt" or "pre":
                AddCode(element, location);
                break;
            case var name when HtmlLeftOut.BlockNames.Contains(name):
                AddOnOwnLine(element, location);
                break;
            default:
                AddInline(element, location);
                break;
        }

        _lastElement = location;
    }

    private void AddInline(IElement element, SourceLocation location)
    {
        var outer = _inlines;
        _inlines = [];
        AddChildren(element);
        var content = _inlines;
        _inlines = outer;
        var tag = HtmlTag.Of(element, location);
        if (!isPage)
        {
            _elements.ReportDropped(tag);
        }

        var isEmptyLink = tag.Name == "a" && content.Count == 0;
        if (!isEmptyLink)
        {
            _inlines.AddRange(_elements.Inline(tag, [.. content]));
        }

        _isAfterBlank &= tag.Name != "img";
    }

    private void AddCode(IElement element, SourceLocation location)
    {
        foreach (var line in HtmlCode.TextOf(element).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (_inlines.Count > 0 && _inlines[^1] is Code)
            {
                AddBreak(location);
            }

            _inlines.Add(new Code(line) { Location = location });
            _isAfterBlank = false;
        }
    }

    /// <summary>A block where only running text can stand, such as a paragraph in a table's cell.</summary>
    private void AddOnOwnLine(IElement element, SourceLocation location)
    {
        if (_inlines.Count > 0)
        {
            AddBreak(location);
        }

        AddChildren(element);
        if (element.Parent?.LastChild != element)
        {
            AddBreak(location);
        }
    }

    private void AddBreak(SourceLocation location)
    {
        if (_inlines.Count > 0 && _inlines[^1] is not LineBreak)
        {
            _inlines.Add(new LineBreak(IsHard: true) { Location = location });
        }

        _isAfterBlank = true;
    }
}
