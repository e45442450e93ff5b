using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A list in, command tables out where its items are a description and a command, in either order. Two of three items
/// must be (of a numbered list, all: it may be a procedure); the others become rows without a command. A list of
/// categories that hold such lists gives a table for each, with the category as its title.
/// </summary>
internal sealed class ListRecognizer(ListItemReader reader)
{
    private const int DeepestCategory = 3;

    /// <summary>Null where the list stays what it is.</summary>
    public ImmutableArray<CommandTable>? Recognize(ListBlock list) => Recognize(list, [], DeepestCategory);

    /// <summary>
    /// From here on, descriptions as lists of one item, each with its command in a paragraph or block behind it: the form
    /// of tldr pages. Zero blocks where none begins here.
    /// </summary>
    public (CommandTable? Table, int Count) RecognizeAlternating(ImmutableArray<Block> blocks, int start)
    {
        var items = new List<DescribedCommands>();
        var next = start;
        while (next + 1 < blocks.Length
            && blocks[next] is ListBlock { Items: [{ Content: [Paragraph] } item] }
            && reader.ReadCommands(blocks[next + 1]) is { } lines
            && reader.Read(item) is { Lines.IsEmpty: true, Action.IsEmpty: false } description)
        {
            items.Add(description with { Lines = lines });
            next += 2;
        }

        return items.Count > 0 ? (DescribedCommands.Table(items, []), next - start) : (null, 0);
    }

    /// <summary>From here on, terms that are commands with their definitions. Zero blocks where none begins here.</summary>
    public (CommandTable? Table, int Count) RecognizeDefinitions(ImmutableArray<Block> blocks, int start)
    {
        var items = new List<DescribedCommands>();
        while (start + items.Count < blocks.Length
            && blocks[start + items.Count] is ConceptDefinition { HeadingLevel: null } definition
            && reader.Read(definition) is { } item)
        {
            items.Add(item);
        }

        return items.Count > 0 ? (DescribedCommands.Table(items, []), items.Count) : (null, 0);
    }

    private ImmutableArray<CommandTable>? Recognize(ListBlock list, ImmutableArray<Inline> title, int depth)
    {
        var items = list.Items.Select(reader.Read).ToList();
        var described = items.Count(i => i is { Lines.IsEmpty: false, Action.IsEmpty: false });
        var needed = list.IsOrdered ? items.Count : ((2 * items.Count) + 2) / 3;
        return items.Count > 0 && !items.Contains(null) && described >= needed
            ? [DescribedCommands.Table(items!, title)]
            : depth > 0 ? RecognizeCategories(list, title, depth - 1) : null;
    }

    private ImmutableArray<CommandTable>? RecognizeCategories(ListBlock list, ImmutableArray<Inline> title, int depth)
    {
        var tables = ImmutableArray.CreateBuilder<CommandTable>();
        foreach (var item in list.Items)
        {
            if (item is not { IsChecked: null, Content: [Paragraph { Content: var name }, ListBlock inner] }
                || Recognize(inner, TitleRows.Joined(title, InlineCommands.Description(name)), depth) is not { } found)
            {
                return null;
            }

            tables.AddRange(found);
        }

        return tables.ToImmutable();
    }
}
