using System.Collections.Immutable;

namespace DockerNotesSite.Searching.Documents;

/// <summary>Something that a reader wants to land on: what results show of it, and the texts that it is found by.</summary>
internal sealed record SearchDocument
{
    public required DocumentKind Kind { get; init; }

    /// <summary>A command's name, what a row is for, a concept's name, a heading.</summary>
    public required string Title { get; init; }

    /// <summary>How the command is written; "" for what is no command.</summary>
    public string Syntax { get; init; } = "";

    /// <summary>What it is for, or what the section says.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where it stands: "note › section"; "" where it stands for itself.</summary>
    public string Place { get; init; } = "";

    /// <summary>From the site's root, percent-encoded.</summary>
    public required string Address { get; init; }

    /// <summary>What a command's result can show of its flags.</summary>
    public ImmutableArray<ShownFlag> Flags { get; init; } = [];

    public required FieldTexts Fields { get; init; }
}

/// <summary>"-p, --publish" and what it is for; that may be "".</summary>
internal sealed record ShownFlag(string Names, string Text);


internal enum DocumentKind
{
    Command,
    Row,
    Concept,
    Note,
}

/// <summary>The texts of a document by field. Each text stands for itself: no word reaches from one into the next.</summary>
internal sealed record FieldTexts
{
    public ImmutableArray<string> Commands { get; init; } = [];

    public ImmutableArray<string> Actions { get; init; } = [];

    public ImmutableArray<string> Flags { get; init; } = [];

    public ImmutableArray<string> Titles { get; init; } = [];

    public ImmutableArray<string> Headings { get; init; } = [];

    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>What the document is for in other words than its author's; they count as synonyms.</summary>
    public ImmutableArray<string> Purposes { get; init; } = [];

    /// <summary>False leaves out single Chinese characters that have a neighbour.</summary>
    public bool HasSingleCharacters { get; init; } = true;

    /// <summary>What says what the document is about; synonyms of these are searched too.</summary>
    public IEnumerable<string> Naming => [.. Commands, .. Actions, .. Titles, .. Purposes];

    public IEnumerable<ImmutableArray<string>> All => [Commands, Actions, Flags, Titles, Headings, Texts, Purposes];
}
