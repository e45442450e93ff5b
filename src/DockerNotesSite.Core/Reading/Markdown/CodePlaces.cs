using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Reading.Markdown.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// The code in a parsed text: blocks and spans by their place; spans in a table's cells by their line and text, because a
/// cell's own places don't count what is escaped in it.
/// </summary>
internal sealed class CodePlaces
{
    private readonly MarkdownSource _source;
    private readonly ImmutableArray<SourceSpan> _spans;
    private readonly ImmutableArray<int> _starts;
    private readonly ILookup<int, string> _inCells;

    public CodePlaces(MarkdownDocument document, MarkdownSource source)
    {
        _source = source;
        var spans = new List<SourceSpan>();
        var inCells = new List<(int Line, string Text)>();
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf is CodeBlock)
            {
                spans.Add(leaf.Span);
            }
            else if (leaf.Inline is { } inline)
            {
                var codes = inline.Descendants<CodeInline>();
                if (leaf is RawCellBlock { Cell.Location.Line: var line })
                {
                    inCells.AddRange(codes.Select(code => (line, code.Content)));
                }
                else
                {
                    spans.AddRange(codes.Select(code => code.Span));
                }
            }
        }

        _spans = [.. spans.OrderBy(span => span.Start)];
        _starts = [.. _spans.Select(span => span.Start)];
        _inCells = inCells.ToLookup(c => c.Line, c => c.Text);
    }

    /// <summary>True where a text at a place stands in code.</summary>
    public bool Contain(SourceLocation place, string text)
    {
        var offset = _source.OffsetOf(place);
        var found = _starts.BinarySearch(offset);
        var index = found >= 0 ? found : ~found - 1;
        return (index >= 0 && _spans[index].End >= offset)
            || _inCells[place.Line].Any(code => code.Contains(text, StringComparison.Ordinal));
    }
}
