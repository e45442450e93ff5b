using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Short plain texts out of longer ones, for descriptions and labels.</summary>
internal static class Excerpt
{
    private const int DescriptionLength = 160;

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
        Paragraph paragraph => PlainText.Of(paragraph.Content).Trim(),
        Quote quote => FirstParagraph(quote.Content),
        ElementBlock element => FirstParagraph(element.Content),
        ConceptDefinition concept => FirstParagraph(concept.Definition),
        ListBlock list => list.Items.Select(i => FirstParagraph(i.Content)).FirstOrDefault(t => t.Length > 0, ""),
        _ => "",
    };
}
