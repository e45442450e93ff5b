using System.Collections.Immutable;
using System.Text;

namespace DockerNotesSite.Model.Content;

/// <summary>Views of a note's content in reading order.</summary>
public static class ContentWalk
{
    /// <summary>The blocks and all blocks inside them, each before what it holds.</summary>
    public static IEnumerable<Block> Descendants(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inner in Descendants(Children(block)))
            {
                yield return inner;
            }
        }
    }

    /// <summary>The text that a reader sees, without marks; a line break is a space.</summary>
    public static string PlainText(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString().Trim();
    }

    private static ImmutableArray<Block> Children(Block block) => block switch
    {
        Quote quote => quote.Content,
        ListBlock list => [.. list.Items.SelectMany(item => item.Content)],
        ElementBlock element => element.Content,
        ConceptDefinition concept => concept.Definition,
        _ => [],
    };

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
                case ElementInline element:
                    Append(text, element.Content);
                    break;
                case Image image:
                    text.Append(image.AlternativeText);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
            }
        }
    }
}
