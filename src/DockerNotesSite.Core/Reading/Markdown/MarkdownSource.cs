using System.Text.RegularExpressions;
using DockerNotesSite.Model;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// One note's text as the Markdown parser sees it, and what its own block and inline parsers ask about it. Offsets count
/// from the beginning of <see cref="Markdown"/>, whose lines are the file's.
/// </summary>
internal sealed partial class MarkdownSource
{
    private readonly LineIndex _places;
    private readonly ClosingTags _closingTags;
    private readonly int _lastCommentEnd;
    private int _found;

    public MarkdownSource(SourceText text, ElementCount elements)
    {
        Text = text;
        Elements = elements;
        Markdown = string.Join('\n', text.Lines);
        _places = new LineIndex(text);
        _lastCommentEnd = Markdown.LastIndexOf("-->", StringComparison.Ordinal);
        _closingTags = new ClosingTags(Markdown);
        Unquoted = text.Lines.Any(l => l.AsSpan().TrimStart().StartsWith(">"))
            ? text with { Lines = [.. text.Lines.Select(l => QuoteMarks().Replace(l, marks => new string(' ', marks.Length)))] }
            : text;
    }

    public SourceText Text { get; }

    /// <summary>What the parsers have found so far.</summary>
    public ElementCount Elements { get; }

    public string Markdown { get; }

    /// <summary>The same lines with blanks in place of the marks of quotations.</summary>
    public SourceText Unquoted { get; }

    /// <summary>Called for each line that begins a block or goes on with a paragraph, with what it is at least.</summary>
    public void CountLine(int elements)
    {
        _found += elements;
        if (_found > ElementCount.Most)
        {
            Elements.Add(_found);
            throw new TooManyElementsException();
        }
    }

    public void CountCells(int cells)
    {
        Elements.Add(cells);
        if (Elements.IsExceeded)
        {
            throw new TooManyElementsException();
        }
    }

    public SourceLocation At(int offset) => _places.At(offset);

    public int OffsetOf(SourceLocation location) => _places.OffsetOf(location);

    /// <summary>The name of the HTML element that a tag at this offset opens or closes; null where there is none.</summary>
    public string? HtmlName(int offset) => HtmlName(Markdown, offset, offset);

    /// <summary>
    /// The same for a tag at <paramref name="index"/> of a text that was taken from this offset. Null is also what only
    /// resembles HTML: an unknown name, or a known one without attributes that is never closed, as in
    /// "docker cp &lt;source&gt; &lt;target&gt;". A comment has the name "!--".
    /// </summary>
    public string? HtmlName(string text, int index, int offset)
    {
        if (string.CompareOrdinal(text, index, "<!--", 0, 4) == 0)
        {
            return _lastCommentEnd > offset ? "!--" : null;
        }

        if (TagStart().Match(text, index) is not { Success: true } tag)
        {
            return null;
        }

        var name = tag.Groups["name"].Value.ToLowerInvariant();
        var isHtml = tag.Groups["slash"].Length > 0
            || name is "br" or "hr" or "wbr"
            || IsClosedAfter(name, offset)
            || HtmlElements.EndIsOptional.Contains(name)
            || (!tag.Groups["bare"].Success && !HtmlElements.RawText.Contains(name));
        return isHtml && HtmlElements.IsKnown(name) ? name : null;
    }

    public bool IsClosedAfter(string name, int offset) => _closingTags.IsClosedAfter(name, offset);

    [GeneratedRegex("""\G<(?<slash>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?:(?<bare>\s*/?>)|(?=[\s/]|$))""", RegexOptions.CultureInvariant)]
    private static partial Regex TagStart();

    [GeneratedRegex("""^[ \t]*(?:>[ \t]?)+""", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMarks();
}
