using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Running text without its markup, for titles, descriptions and labels.</summary>
internal static class PlainText
{
    private const int DescriptionLength = 160;

    public static string Of(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString();
    }

    /// <summary>The first character that the inlines show; none (U+0000) where they show nothing.</summary>
    public static Rune FirstCharacter(ReadOnlySpan<Inline> content)
    {
        foreach (var inline in content)
        {
            if (Of([inline]) is { Length: > 0 } text)
            {
                Rune.DecodeFromUtf16(text, out var first, out _);
                return first;
            }
        }

        return default;
    }

    /// <summary>The text of the first paragraph that has any, wherever it stands.</summary>
    public static string FirstParagraph(ImmutableArray<Block> blocks) =>
        blocks.Select(FirstParagraph).FirstOrDefault(t => t.Length > 0, "");

    /// <summary>The text up to and with the first mark that ends a sentence.</summary>
    public static string FirstSentence(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？' || (text[i] is '.' or '!' or '?' && i + 1 < text.Length && text[i + 1] == ' '))
            {
                return text[..(i + 1)];
            }
        }

        return text;
    }

    /// <summary>At most as long as a search engine shows; cut between characters and marked with "…".</summary>
    public static string Description(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= DescriptionLength)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[DescriptionLength - 2]) ? DescriptionLength - 2 : DescriptionLength - 1;
        return line[..end].TrimEnd() + "…";
    }

    private static string FirstParagraph(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph.Content).Trim(),
        Quote quote => FirstParagraph(quote.Content),
        ElementBlock element => FirstParagraph(element.Content),
        ConceptDefinition concept => FirstParagraph(concept.Definition),
        ListBlock list => list.Items.Select(i => FirstParagraph(i.Content)).FirstOrDefault(t => t.Length > 0, ""),
        _ => "",
    };

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
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
                case LineBreak { IsHard: true }:
                    text.Append(' ');
                    break;
                case LineBreak:
                    text.Append(SoftBreak.Between(text, FirstCharacter(content.AsSpan()[(i + 1)..])));
                    break;
            }
        }
    }
}
