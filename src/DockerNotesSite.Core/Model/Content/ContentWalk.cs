using System.Collections.Immutable;

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

    private static ImmutableArray<Block> Children(Block block) => block switch
    {
        Quote quote => quote.Content,
        ListBlock list => [.. list.Items.SelectMany(item => item.Content)],
        ElementBlock element => element.Content,
        ConceptDefinition concept => concept.Definition,
        _ => [],
    };
}
