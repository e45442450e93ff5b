using DockerNotesSite.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DockerNotesSite.Reading.Markdown.RawHtml;

/// <summary>An HTML block's text, without the marks of the quotation or list around it, and where each character stands.</summary>
internal sealed class RawHtmlText(MarkdownSource source, HtmlBlock block)
{
    private readonly StringLineGroup _lines = block.Lines;

    public string Html { get; } = block.Lines.ToString();

    public SourceLocation At(int offset)
    {
        var rest = Math.Clamp(offset, 0, Html.Length);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines.Lines[i];
            if (rest <= line.Slice.Length || i == _lines.Count - 1)
            {
                return source.At(line.Position + rest);
            }

            rest -= line.Slice.Length + 1;
        }

        return source.At(block.Span.Start);
    }
}
