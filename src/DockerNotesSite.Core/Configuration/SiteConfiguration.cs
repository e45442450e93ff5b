using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Configuration;

/// <summary>The site's configuration, site.yaml: a record a section, each default in its initialiser.</summary>
public sealed record SiteConfiguration
{
    /// <summary>The site's name; "" takes the first note's title.</summary>
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    public string Author { get; init; } = "";

    /// <summary>A BCP 47 tag. The theme has strings for zh-CN and en.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>The address the site is published at, for what a standard wants absolute; "" where it is not known.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The version of the notes as the author counts them, "" where they are not counted; for what is printed.</summary>
    public string Version { get; init; } = "";

    /// <summary>Programs whose command lines are read; empty: those that CLI facts are known of.</summary>
    public ImmutableArray<string> Programs { get; init; } = [];

    /// <summary>What concepts are called besides their own names: name → other names.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Concepts { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    public ReadingConfiguration Reading { get; init; } = new();

    public ChecksConfiguration Checks { get; init; } = new();

    public RelationsConfiguration Relations { get; init; } = new();

    public SearchConfiguration Search { get; init; } = new();

    public DownloadsConfiguration Downloads { get; init; } = new();

    public QuickReferenceConfiguration QuickReference { get; init; } = new();

    /// <summary>The folder that a further language has in the input and in the site, "en/"; "" for the site's own.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The same site in further languages: each is a whole configuration, with a folder.</summary>
    public ImmutableArray<SiteConfiguration> Translations { get; init; } = [];

    /// <summary>The site in all of its languages, its own first.</summary>
    public ImmutableArray<SiteConfiguration> Editions => [this, .. Translations];

    /// <summary>Where the pages of this language are.</summary>
    public SiteAddresses Addresses => new(Folder);

    /// <summary>The same published at another address.</summary>
    public SiteConfiguration At(string baseUrl) =>
        this with { BaseUrl = baseUrl, Translations = [.. Translations.Select(t => t with { BaseUrl = baseUrl })] };
}

/// <summary>How notes are found and read.</summary>
public sealed record ReadingConfiguration
{
    /// <summary>Globs of files and folders that are read although their names begin with "_" or ".".</summary>
    public ImmutableArray<string> Include { get; init; } = [];

    /// <summary>Further column headers for each meaning, besides the built-in ones; matched without regard to case.</summary>
    public ImmutableArray<string> ActionColumns { get; init; } = [];

    public ImmutableArray<string> SyntaxColumns { get; init; } = [];

    public ImmutableArray<string> ExampleColumns { get; init; } = [];

    /// <summary>Further headings under which terms are defined.</summary>
    public ImmutableArray<string> ConceptHeadings { get; init; } = [];

    /// <summary>Folders of further languages, by their BCP 47 tags: a note in "en/" is written in "en".</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>False refuses raw HTML in notes; true keeps the allowed elements.</summary>
    public bool AllowRawHtml { get; init; } = true;
}

/// <summary>How command lines are checked.</summary>
public sealed record ChecksConfiguration
{
    /// <summary>Codes that are excused in all notes: code → the author's reason, which is never empty.</summary>
    public ImmutableSortedDictionary<string, string> Ignore { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}

/// <summary>What the notes can't tell about commands, by full name: "docker start".</summary>
public sealed record RelationsConfiguration
{
    /// <summary>Pairs that undo each other.</summary>
    public ImmutableArray<CommandPair> Opposites { get; init; } = [];

    /// <summary>A command and one that usually follows it.</summary>
    public ImmutableArray<CommandPair> NextSteps { get; init; } = [];
}

/// <summary>How readers search.</summary>
public sealed record SearchConfiguration
{
    /// <summary>Groups of words that mean the same: a reader who types one finds what is said with another.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];
}

/// <summary>What readers take away.</summary>
public sealed record DownloadsConfiguration
{
    /// <summary>The first word of the files' names; "" takes the first program that the notes are about.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether the site is packed as a zip and as one HTML file.</summary>
    public bool HasBundles { get; init; } = true;
}

/// <summary>The sheet of paper that the quick reference is printed on.</summary>
public sealed record QuickReferenceConfiguration
{
    /// <summary>1 or 2.</summary>
    public int Pages { get; init; } = 1;

    public Paper Paper { get; init; } = Paper.A4;

    public bool IsLandscape { get; init; }

    /// <summary>Titles of groups that are not printed, each with its place.</summary>
    public ImmutableArray<LocatedText> LeaveOut { get; init; } = [];
}

public enum Paper
{
    A4,
    Letter,
}

/// <summary>Two commands by full name, each with its place in the configuration.</summary>
public readonly record struct CommandPair(LocatedText First, LocatedText Second);
