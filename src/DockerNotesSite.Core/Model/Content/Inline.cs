using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Model.Content;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    /// <summary>Where it begins in the source; only the file where the reader can't tell.</summary>
    public SourceLocation Location { get; init; }
}

/// <summary>Plain text: every character stands for itself.</summary>
public sealed record Text(string Value) : Inline;

/// <summary>
/// A code span. Where it reads as a command line, <see cref="Line"/> has its tokens; <see cref="Links"/> are the commands
/// and concepts named in it, set by linking.
/// </summary>
public sealed record Code(string Value) : Inline
{
    /// <summary>As in <see cref="CommandLine.Places"/>.</summary>
    public ImmutableArray<TextPlace> Places { get; init; } = [];

    public CommandLine? Line { get; init; }

    public ImmutableArray<TextLink> Links { get; init; } = [];
}

/// <summary>Emphasis, strong emphasis and strike-through, in this order of <see cref="EmphasisKind"/>.</summary>
public sealed record Emphasis(EmphasisKind Kind, ImmutableArray<Inline> Content) : Inline;

public enum EmphasisKind
{
    Emphasis,
    Strong,
    Strikethrough,
}

/// <summary>A link as the author wrote it, or one that was made from a name (<see cref="IsAutomatic"/>).</summary>
public sealed record Link : Inline
{
    /// <summary>The address as written; "" for an automatic link.</summary>
    public required string Address { get; init; }

    public string Title { get; init; } = "";

    public required ImmutableArray<Inline> Content { get; init; }

    /// <summary>What the address leads to; null until linking has run.</summary>
    public LinkTarget? Target { get; init; }

    public bool IsAutomatic { get; init; }
}

public sealed record Image : Inline
{
    public required string Address { get; init; }

    public string AlternativeText { get; init; } = "";

    public string Title { get; init; } = "";

    public LinkTarget? Target { get; init; }
}

/// <summary>A line break: one that the author asked for, or the end of a source line inside a paragraph.</summary>
public sealed record LineBreak(bool IsHard) : Inline;

/// <summary>A place in running text that a link can lead to: an id that the author gave.</summary>
public sealed record Bookmark(Anchor Anchor) : Inline;

/// <summary>An allowed HTML element in running text, such as "kbd", "sub" or "mark".</summary>
public sealed record ElementInline : Inline
{
    public required string Name { get; init; }

    /// <summary>Allowed attributes only, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = ElementBlock.NoAttributes;

    public required ImmutableArray<Inline> Content { get; init; }
}
