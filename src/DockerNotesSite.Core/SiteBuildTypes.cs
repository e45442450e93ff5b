using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>What a build reads. Nothing else is known to the core: no disk, no network, no clock.</summary>
public sealed record SiteSources
{
    /// <summary>Notes, site.yaml, map.yaml, CLI facts and the author's own parts of the theme under the input folder.</summary>
    public required ImmutableArray<SourceFile> Files { get; init; }

    /// <summary>All other files under the input folder, pictures for instance; they are copied when a note refers to them.</summary>
    public ImmutableArray<SourcePath> OtherFiles { get; init; } = [];

    /// <summary>The theme folder's files.</summary>
    public required ImmutableArray<SourceFile> Theme { get; init; }

    /// <summary>Whether the same files, as objects, stand in both.</summary>
    public bool AreSame(SiteSources other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AreSame(Files, other.Files) && AreSame(Theme, other.Theme) && OtherFiles.AsSpan().SequenceEqual(other.OtherFiles.AsSpan());
    }

    internal static bool AreSame(ImmutableArray<SourceFile> one, ImmutableArray<SourceFile> other) =>
        one.AsSpan().SequenceEqual(other.AsSpan(), ReferenceEqualityComparer.Instance);

    internal SourceFile? FileNamed(SourcePath path) => Files.FirstOrDefault(f => f.Path == path);
}

/// <summary>What the command line asks of a build.</summary>
public sealed record SiteBuildOptions
{
    /// <summary>Replaces the configuration's; null leaves it.</summary>
    public string? BaseUrl { get; init; }

    public bool IncludeDrafts { get; init; }

    /// <summary>Only the diagnostics are wanted: nothing is rendered, and the theme's assets need not be built.</summary>
    public bool ChecksOnly { get; init; }

    /// <summary>Notes with an error are left out and the rest is built.</summary>
    public bool KeepGoing { get; init; }
}

/// <summary>The stages in the order of execution.</summary>
public enum BuildStage
{
    Reading,
    CommandLines,
    Cataloging,
    Linking,
    Searching,
    Rendering,
}

/// <summary>How far a stage has come: <paramref name="Done"/> of <paramref name="Total"/> items.</summary>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);

/// <summary>The site and what there is to say about it.</summary>
public sealed record SiteBuildResult
{
    /// <summary>In ordinal order of their addresses; empty where an error stopped the build.</summary>
    public ImmutableArray<OutputFile> Files { get; init; } = [];

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public SiteCounts Counts { get; init; } = new();

    /// <summary>True where site.yaml, the theme or another part of the configuration is wrong, rather than a note.</summary>
    public bool HasConfigurationError { get; init; }

    /// <summary>One for each language, the site's own first; empty where an error stopped the build.</summary>
    public ImmutableArray<Catalog> Catalogs { get; init; } = [];

    /// <summary>That in the site's own language.</summary>
    public Catalog? Catalog => Catalogs.FirstOrDefault();

    /// <summary>What the second half needs, for each language; empty where an error stopped the build, or only the diagnostics were wanted.</summary>
    public ImmutableArray<SiteDraft> Drafts { get; init; } = [];

    /// <summary>That in the site's own language.</summary>
    public SiteDraft? Draft => Drafts.FirstOrDefault();
}

/// <summary>A site, in one language, that is rendered but not yet bundled: what <see cref="SiteCompletion"/> makes downloads of.</summary>
public sealed record SiteDraft
{
    public required SiteConfiguration Configuration { get; init; }

    public required Theme Theme { get; init; }

    public required Catalog Catalog { get; init; }

    public required SearchFiles Search { get; init; }

    internal static SiteDraft Of(Catalog catalog, SiteConfiguration edition, Theme theme, SearchFiles search) => new()
    {
        Configuration = edition,
        Theme = theme.In(edition.Language),
        Catalog = catalog,
        Search = search,
    };

    /// <summary>Named as the configuration says, otherwise by the first program that the notes are about.</summary>
    public DownloadAddresses Downloads => new(
        Catalog.Addresses,
        Configuration.Downloads.Name is { Length: > 0 } given ? given
        : Configuration.Programs is [var first, ..] ? first
        : Catalog.Programs is [var known, ..] ? known.Name
        : "command");
}

/// <summary>The figures of the summary.</summary>
public sealed record SiteCounts
{
    /// <summary>In all languages; only commands, concepts and rows are counted in the site's own.</summary>
    public int Notes { get; init; }

    /// <summary>Languages that the site is in.</summary>
    public int Languages { get; init; }

    public int Drafts { get; init; }

    public int Commands { get; init; }

    public int Concepts { get; init; }

    public int Rows { get; init; }

    /// <summary>What the search can find: commands, rows, concepts and sections of notes.</summary>
    public int SearchDocuments { get; init; }

    /// <summary>HTML pages, redirects not counted.</summary>
    public int Pages { get; init; }

    /// <summary>Links in the text of notes, written and automatic.</summary>
    public int Links { get; init; }

    /// <summary>Command lines that were read: syntaxes and examples.</summary>
    public int CommandLines { get; init; }

    /// <summary>Diagnostics that notes excuse.</summary>
    public int Excused { get; init; }

    /// <summary>Flags that the notes use and that no text describes in the site's language.</summary>
    public int UndescribedFlags { get; init; }

    internal static int PagesIn(ImmutableArray<OutputFile> files, ImmutableArray<Catalog> catalogs) =>
        files.Count(f => f.CopyOf is null && f.Path.Value.EndsWith(".html", StringComparison.Ordinal)) - catalogs.Sum(c => c.Redirects.Length);

    internal static SiteCounts Of(SiteContents contents)
    {
        var catalogs = contents.Catalogs;
        return new SiteCounts
        {
            Languages = catalogs.Length,
            Notes = contents.Lines.Notes.Length,
            Drafts = contents.Drafts,
            Commands = catalogs[0].Commands.Length,
            Concepts = catalogs[0].Concepts.Length,
            Rows = catalogs[0].Groups.Sum(group => group.Rows.Length),
            Links = contents.LinkCount,
            CommandLines = catalogs.SelectMany(OwnRows).Sum(entry => LinesOf(entry.Row)),
            Excused = contents.Lines.Excused,
            UndescribedFlags = contents.Configuration.Editions.Sum(edition => contents.Lines.UndescribedFlags(edition.Language)),
        };
    }

    private static IEnumerable<CatalogRow> OwnRows(Catalog catalog)
    {
        var borrowed = catalog.Notes.Where(page => page.IsUntranslated).Select(page => page.Url).ToHashSet();
        return catalog.Groups.SelectMany(group => group.Rows).Where(row => !borrowed.Contains(row.NotePage));
    }

    private static int LinesOf(CommandRow row) => row.Examples.Length + (row.Syntax.Text.Length > 0 ? 1 : 0);
}
