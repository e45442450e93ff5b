using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Model;

/// <summary>Everything known about all notes. Cataloging collects it; linking adds the references both ways.</summary>
public sealed record Catalog
{
    /// <summary>In reading order: by order, date and path.</summary>
    public required ImmutableArray<CatalogNote> Notes { get; init; }

    /// <summary>In ordinal order of their names.</summary>
    public required ImmutableArray<Command> Commands { get; init; }

    /// <summary>In the order in which they are defined.</summary>
    public required ImmutableArray<Concept> Concepts { get; init; }

    /// <summary>In ordinal order of their names.</summary>
    public required ImmutableArray<Tag> Tags { get; init; }

    /// <summary>All rows by the section they stand in, in the order of the notes: the quick reference.</summary>
    public required ImmutableArray<RowGroup> Groups { get; init; }

    /// <summary>The programs that lines were checked with, each at its version, in ordinal order of their names.</summary>
    public ImmutableArray<ComponentFacts> Programs { get; init; } = [];

    /// <summary>Former addresses and the pages that took their place, in ordinal order.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>Input files that notes refer to and that are copied, in ordinal order.</summary>
    public ImmutableArray<AssetCopy> Assets { get; init; } = [];

    /// <summary>How the commands move things; empty where the author drew none.</summary>
    public SiteMap Map { get; init; } = SiteMap.None;

    /// <summary>The pages of the notes, former addresses too, and the input files that they show.</summary>
    public IReadOnlySet<UrlPath> NoteFiles =>
        Notes.Select(n => n.Url).Concat(Redirects.Select(r => r.From)).Concat(Assets.Select(a => a.Url)).ToHashSet();

    /// <summary>The day of the latest note; null where none has a date.</summary>
    public DateOnly? LatestDay => Notes.Select(n => n.Note.Date).Max()?.Day;
}

public sealed record CatalogNote(Note Note, UrlPath Url);

public sealed record Command
{
    public required CommandName Name { get; init; }

    public required UrlPath Url { get; init; }

    /// <summary>Other names that the CLI facts know: "docker container run".</summary>
    public ImmutableArray<CommandName> OtherNames { get; init; } = [];

    /// <summary>In the order of the notes; never empty.</summary>
    public required ImmutableArray<CatalogRow> Rows { get; init; }

    public CommandFacts? Facts { get; init; }

    /// <summary>Commands of the same tables, in their order, without this one.</summary>
    public ImmutableArray<CommandName> Neighbours { get; init; } = [];

    public ImmutableArray<CommandName> Opposites { get; init; } = [];

    public ImmutableArray<CommandName> NextSteps { get; init; } = [];

    /// <summary>Concepts that its rows name.</summary>
    public ImmutableArray<UrlPath> Concepts { get; init; } = [];

    /// <summary>Sections of notes that name it outside its own rows.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];
}

/// <summary>A row with the place it stands in. <paramref name="Section"/> is the nearest heading's text, or the note's title.</summary>
public sealed record CatalogRow(CommandRow Row, CommandName? Command, SourcePath Source, UrlPath NotePage, string NoteTitle, string Section, Anchor SectionAnchor);

public sealed record RowGroup(string Title, UrlPath NotePage, Anchor Anchor, ImmutableArray<CatalogRow> Rows);

public sealed record Concept
{
    public required string Name { get; init; }

    public ImmutableArray<string> OtherNames { get; init; } = [];

    public required UrlPath Url { get; init; }

    /// <summary>One for each note that defines it, in the order of the notes.</summary>
    public required ImmutableArray<ConceptSource> Definitions { get; init; }

    /// <summary>Commands whose rows name it.</summary>
    public ImmutableArray<CommandName> Commands { get; init; } = [];

    public ImmutableArray<Mention> Mentions { get; init; } = [];
}

public sealed record ConceptSource(ConceptDefinition Definition, UrlPath NotePage, string NoteTitle);

public sealed record Tag(string Name, UrlPath Url, ImmutableArray<UrlPath> Notes);

/// <summary>A section of a note that names something. No anchor: the part before the first heading.</summary>
public sealed record Mention(UrlPath NotePage, string NoteTitle, Anchor Anchor, string Section);

public sealed record Redirect(UrlPath From, UrlPath To);

public sealed record AssetCopy(SourcePath Source, UrlPath Url);
