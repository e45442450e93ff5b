using System.Collections.Immutable;

namespace DockerNotesSite.Rendering.Pages;

public sealed record NoteIndexPage : Page
{
    public override string Kind => "note-index";

    /// <summary>In reading order.</summary>
    public required ImmutableArray<NoteLink> Notes { get; init; }
}

public sealed record TagPage : Page
{
    public override string Kind => "tag";

    public required ImmutableArray<NoteLink> Notes { get; init; }
}

public sealed record TagIndexPage : Page
{
    public override string Kind => "tag-index";

    public required ImmutableArray<TagLink> Tags { get; init; }
}

public sealed record ConceptIndexPage : Page
{
    public override string Kind => "concept-index";

    public required ImmutableArray<ConceptLink> Concepts { get; init; }
}

public sealed record CommandIndexPage : Page
{
    public override string Kind => "command-index";

    /// <summary>By the section of the notes that first describes them.</summary>
    public required ImmutableArray<CommandGroup> Groups { get; init; }

    /// <summary>By the first letter of the subcommand.</summary>
    public required ImmutableArray<CommandGroup> Letters { get; init; }
}

/// <summary>Commands under one title. The place is the section of a note, "" where there is none.</summary>
public sealed record CommandGroup(string Title, string Id, string Href, ImmutableArray<CommandLink> Commands);
