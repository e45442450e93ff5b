using DockerNotesSite.Model;
using DockerNotesSite.Reading.Markup;
using Markdig.Syntax;

namespace DockerNotesSite.Reading.Markdown.RawHtml;

/// <summary>
/// An HTML block's text, without the marks of the quotation or list around it and with everything escaped that is no tag
/// in a paragraph either; and where each character stands.
/// </summary>
internal sealed class RawHtmlText
{
    private readonly MarkdownSource _source;
    private readonly EscapedHtml _escaped;

    /// <summary>Each line's offset in the block's text, and in the source.</summary>
    private readonly int[] _starts;
    private readonly int[] _sourceStarts;

    public RawHtmlText(MarkdownSource source, HtmlBlock block)
    {
        _source = source;
        var lines = block.Lines.Lines.Take(block.Lines.Count).ToArray();
        _starts = new int[lines.Length];
        _sourceStarts = [.. lines.Select(l => l.Position)];
        for (var i = 1; i < lines.Length; i++)
        {
            _starts[i] = _starts[i - 1] + lines[i - 1].Slice.Length + 1;
        }

        var written = block.Lines.ToString();
        _escaped = new EscapedHtml(written, offset => source.HtmlName(written, offset, SourceOffset(offset)) is not null);
    }

    public string Html => _escaped.Html;

    public SourceLocation At(int offset) => _source.At(SourceOffset(_escaped.WrittenOffset(Math.Clamp(offset, 0, Html.Length))));

    private int SourceOffset(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return _sourceStarts[line] + offset - _starts[line];
    }
}
