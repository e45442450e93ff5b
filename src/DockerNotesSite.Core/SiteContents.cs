using System.Collections.Immutable;
using DockerNotesSite.CommandLines;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>All that the notes say, before any page is made of it: where a site that follows its sources begins anew each time.</summary>
internal sealed record SiteContents
{
    public required SiteConfiguration Configuration { get; init; }

    public Theme? Theme { get; init; }

    /// <summary>How many drafts were left out.</summary>
    public required int Drafts { get; init; }

    public required LinesOfNotes Lines { get; init; }

    /// <summary>One for each language, the site's own first.</summary>
    public required ImmutableArray<Catalog> Catalogs { get; init; }

    public required int LinkCount { get; init; }

    /// <summary>The site in each language with its search.</summary>
    public ImmutableArray<SiteDraft> Draft(Func<Catalog, SiteConfiguration, SearchFiles> search)
    {
        var drafts = new SiteDraft[Catalogs.Length];
        var editions = Configuration.Editions;
        Parallel.For(0, drafts.Length, i => drafts[i] = SiteDraft.Of(Catalogs[i], editions[i], Theme!, search(Catalogs[i], editions[i])));
        return [.. drafts];
    }
}
