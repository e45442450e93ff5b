using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>The blocks inside a block, in the order of the page.</summary>
internal static class BlockTree
{
    public static IEnumerable<ImmutableArray<Block>> Children(Block block) => block switch
    {
        Quote quote => [quote.Content],
        ElementBlock element => [element.Content],
        ConceptDefinition concept => [concept.Definition],
        ListBlock list => list.Items.Select(i => i.Content),
        _ => [],
    };

    public static Block WithChildren(Block block, Func<ImmutableArray<Block>, ImmutableArray<Block>> change) => block switch
    {
        Quote quote => quote with { Content = change(quote.Content) },
        ElementBlock element => element with { Content = change(element.Content) },
        ConceptDefinition concept => concept with { Definition = change(concept.Definition) },
        ListBlock list => list with { Items = [.. list.Items.Select(i => i with { Content = change(i.Content) })] },
        _ => block,
    };
}
