using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Model;

/// <summary>
/// Everything known about all notes of one language. Cataloging collects it; linking adds the references both ways, translating those
/// to the same things in other languages.
/// </summary>
public sealed record Catalog
{
    /// <summary>Where the pages of this language are.</summary>
    public SiteAddresses Addresses { get; init; } = SiteAddresses.Root;

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "";

    /// <summary>The site's own language, which readers of any other are given.</summary>
    public string MainLanguage { get; init; } = "";

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

    /// <summary>The same pages in other languages, by address; a site in one language has none.</summary>
    public ImmutableDictionary<UrlPath, ImmutableArray<Translation>> Translations { get; init; } =
        ImmutableDictionary<UrlPath, ImmutableArray<Translation>>.Empty;

    /// <summary>BCP 47 tags of notes that are not of this language and that commands and concepts were taken from, as nothing was translated.</summary>
    public ImmutableDictionary<SourcePath, string> ForeignLanguages { get; init; } = ImmutableDictionary<SourcePath, string>.Empty;

    /// <summary>How the commands move things; empty where the author drew none.</summary>
    public SiteMap Map { get; init; } = SiteMap.None;

    /// <summary>The pages that lead to all others.</summary>
    public ImmutableArray<UrlPath> Indexes => Map.IsEmpty ? Addresses.Indexes : Addresses.Indexes.Add(Addresses.Map);

    /// <summary>The pages of the notes, former addresses too, and the input files that they show.</summary>
    public IReadOnlySet<UrlPath> NoteFiles =>
        Notes.Select(n => n.Url).Concat(Redirects.Select(r => r.From)).Concat(Assets.Select(a => a.Url)).ToHashSet();

    /// <summary>The day of the latest note; null where none has a date.</summary>
    public DateOnly? LatestDay => Notes.Select(n => n.Note.Date).Max()?.Day;
}

public sealed record CatalogNote(Note Note, UrlPath Url)
{
    /// <summary>It stands in for a translation that is missing: the note is in another language of the site.</summary>
    public bool IsUntranslated { get; init; }
}

/// <summary>
/// Where a page is in another language of the site. <paramref name="IsTranslated"/> is false where it stands there as it is here, and
/// where a list of such pages has to do.
/// </summary>
public sealed record Translation(string Language, UrlPath Url, bool IsTranslated);

public sealed record Command
{
    public required CommandName Name { get; init; }

    public required UrlPath Url { get; init; }

    /// <summary>Other names that the CLI facts know: "docker container run".</summary>
    public ImmutableArray<CommandName> OtherNames { get; init; } = [];

    /// <summary>In the order of the notes; never empty.</summary>
    public required ImmutableArray<CatalogRow> Rows { get; init; }

    public CommandFacts? Facts { get; init; }

    /// <summary>Only notes in another language of the site have rows of it.</summary>
    public bool IsUntranslated { get; init; }

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

    /// <summary>Only notes in another language of the site define it.</summary>
    public bool IsUntranslated { get; init; }

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
