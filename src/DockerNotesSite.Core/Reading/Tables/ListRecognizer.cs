using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A list in, command tables out where its items are a description and a command, in either order. Two of three items
/// must be (of a numbered list, all: it may be a procedure); the others become rows without a command. A list of
/// categories that hold such lists gives a table for each, with the category as its title; a list of commands inside a
/// command's item gives rows behind it.
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
        var tables = ImmutableArray.CreateBuilder<CommandTable>();
        var items = new List<DescribedCommands>();
        foreach (var item in list.Items)
        {
            if (RecognizeCategory(item, title, depth) is { } found)
            {
                if (!Complete())
                {
                    return null;
                }

                tables.AddRange(found);
            }
            else if (ReadNested(item, depth) is { } read)
            {
                items.AddRange(read);
            }
            else
            {
                return null;
            }
        }

        return Complete() && tables.Count > 0 ? tables.ToImmutable() : null;

        bool Complete()
        {
            var isTable = items.Count == 0 || AreCommands(items, list);
            if (isTable && items.Count > 0)
            {
                tables.Add(DescribedCommands.Table([.. items], title));
                items.Clear();
            }

            return isTable;
        }
    }

    private static bool AreCommands(List<DescribedCommands> items, ListBlock list) =>
        items.Count(i => i.IsComplete) >= (list.IsOrdered ? items.Count : ((2 * items.Count) + 2) / 3);

    /// <summary>The tables of an item that is a name over a list of commands; null where it is none.</summary>
    private ImmutableArray<CommandTable>? RecognizeCategory(ListItem item, ImmutableArray<Inline> title, int depth) =>
        depth > 0 && item is { IsChecked: null, Content: [Paragraph { Content: var name } first, ListBlock inner] }
        && reader.Read(item with { Content = [first] }) is { Lines.IsEmpty: true }
        && reader.ReadCommands(inner) is null
            ? Recognize(inner, TitleRows.Joined(title, InlineCommands.Description(name)), depth - 1)
            : null;

    /// <summary>What the item says, and behind it what the commands in a list inside it do; null where it is more than rows.</summary>
    private List<DescribedCommands>? ReadNested(ListItem item, int depth)
    {
        if (depth > 0 && item.Content is [Paragraph, .., ListBlock inner] && reader.Read(item with { Content = item.Content[..^1] }) is { } outer)
        {
            var items = inner.Items.Select(i => ReadNested(i, depth - 1)).ToList();
            if (!items.Contains(null) && items.SelectMany(i => i!).ToList() is var read && AreCommands(read, inner))
            {
                return [outer, .. read];
            }
        }

        return reader.Read(item) is { } one ? [one] : null;
    }
}
