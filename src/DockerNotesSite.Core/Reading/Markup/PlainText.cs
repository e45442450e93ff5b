using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Markup;

/// <summary>Running text without its markup.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain:
                    text.Append(plain.Value);
                    break;
                case Code code:
                    text.Append(code.Value);
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Content);
                    break;
                case Link link:
                    Append(text, link.Content);
                    break;
                case Image image:
                    text.Append(image.AlternativeText);
                    break;
                case ElementInline element:
                    Append(text, element.Content);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
            }
        }
    }
}
