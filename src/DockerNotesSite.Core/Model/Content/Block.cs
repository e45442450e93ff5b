using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Model.Content;

/// <summary>
/// A piece of a note's text that stands on its own lines. The same few kinds come out of Markdown, pasted text and saved
/// web pages; there is no raw HTML among them, so whatever renders them is safe.
/// </summary>
public abstract record Block
{
    public required SourceLocation Location { get; init; }
}

/// <summary>A heading. Level 1 to 6; the note's title is not among them. Its anchor is unique on the page.</summary>
public sealed record Heading : Block
{
    public required int Level { get; init; }

    public required ImmutableArray<Inline> Content { get; init; }

    public Anchor Anchor { get; init; }
}

public sealed record Paragraph : Block
{
    public required ImmutableArray<Inline> Content { get; init; }
}

/// <summary>Text kept as it is. <see cref="Language"/> is the first word of the fence's info, "" where there is none.</summary>
public sealed record CodeBlock : Block
{
    public string Language { get; init; } = "";

    /// <summary>Lines separated by '\n', without a last one.</summary>
    public required string Text { get; init; }

    /// <summary>Where the text begins: behind the fence, and behind the indentation that is not part of it.</summary>
    public SourceLocation TextLocation { get; init; }

    /// <summary>The lines of a shell block that somebody types, in order; empty where it is none, or where it became a table.</summary>
    public ImmutableArray<CommandLine> CommandLines { get; init; } = [];

    /// <summary>Commands named in it, in order, not overlapping; set by linking.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = [];
}

/// <summary>A quotation, or a marked box of kind "note", "tip", "important", "warning" or "caution".</summary>
public sealed record Quote : Block
{
    public string Kind { get; init; } = "";

    public ImmutableArray<Inline> Title { get; init; } = [];

    public required ImmutableArray<Block> Content { get; init; }
}

public sealed record ListBlock : Block
{
    public required bool IsOrdered { get; init; }

    public int Start { get; init; } = 1;

    /// <summary>Items of one paragraph each are shown without the space between paragraphs.</summary>
    public bool IsTight { get; init; } = true;

    public required ImmutableArray<ListItem> Items { get; init; }
}

/// <summary><see cref="IsChecked"/> is null where the item is no task.</summary>
public sealed record ListItem(SourceLocation Location, ImmutableArray<Block> Content, bool? IsChecked = null);

/// <summary>A table that describes no commands. Every row has as many cells as <see cref="Alignments"/> has entries.</summary>
public sealed record TableBlock : Block
{
    /// <summary>Empty where the table has no header.</summary>
    public ImmutableArray<TableCell> Header { get; init; } = [];

    public required ImmutableArray<TableAlignment> Alignments { get; init; }

    public required ImmutableArray<ImmutableArray<TableCell>> Rows { get; init; }

    /// <summary>
    /// The rows' own addresses, one each, none for an empty row; empty until tables have been told apart. They depend on the
    /// note, the nearest heading and the row's text alone.
    /// </summary>
    public ImmutableArray<Anchor> RowAnchors { get; init; } = [];
}

/// <summary>A cell as read, and the text it was read from (escapes and markup still in it).</summary>
public sealed record TableCell(SourceLocation Location, ImmutableArray<Inline> Content, string Source)
{
    /// <summary>How many columns it spans on a web page; what it covers are empty cells behind it.</summary>
    public int Columns { get; init; } = 1;
}

public enum TableAlignment
{
    None,
    Left,
    Center,
    Right,
}

public sealed record ThematicBreak : Block;

/// <summary>An allowed HTML element that holds blocks, such as "details" with its "summary", or "figure".</summary>
public sealed record ElementBlock : Block
{
    public required string Name { get; init; }

    /// <summary>Allowed attributes only, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = NoAttributes;

    public required ImmutableArray<Block> Content { get; init; }

    internal static ImmutableSortedDictionary<string, string> NoAttributes { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
