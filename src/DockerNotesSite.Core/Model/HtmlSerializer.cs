using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Text;

namespace DockerNotesSite.Model;

/// <summary>
/// Writes elements as HTML, in time that grows with their size. The parser's own way to do it looks for every node among its siblings, which
/// takes a minute for a list of 500,000 items.
/// </summary>
internal static class HtmlSerializer
{
    public static string InnerOf(IElement element)
    {
        using var writer = new StringWriter();
        WriteChildren(writer, element);
        return writer.ToString();
    }

    private static void WriteChildren(TextWriter writer, INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            Write(writer, child);
        }
    }

    private static void Write(TextWriter writer, INode node)
    {
        var format = HtmlMarkupFormatter.Instance;
        switch (node)
        {
            case IElement element and not IHtmlTemplateElement:
                Write(writer, element, format);
                break;
            case IText text:
                writer.Write(text.Parent?.Flags.HasFlag(NodeFlags.LiteralText) == true ? format.LiteralText(text) : format.Text(text));
                break;
            case IComment comment:
                writer.Write(format.Comment(comment));
                break;
            default:
                node.ToHtml(writer, format);
                break;
        }
    }

    private static void Write(TextWriter writer, IElement element, IMarkupFormatter format)
    {
        var isVoid = element.Flags.HasFlag(NodeFlags.SelfClosing);
        writer.Write(format.OpenTag(element, isVoid));
        if (!isVoid)
        {
            // The first line end of a "pre" is none of its text.
            if (element.Flags.HasFlag(NodeFlags.LineTolerance) && element.FirstChild is IText text && text.Data.Has(Symbols.LineFeed))
            {
                writer.Write(Symbols.LineFeed);
            }

            WriteChildren(writer, element);
        }

        writer.Write(format.CloseTag(element, isVoid));
    }
}
