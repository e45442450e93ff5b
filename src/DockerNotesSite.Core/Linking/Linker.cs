using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Linking;

/// <summary>A linked catalog and how many links its notes have, written and made.</summary>
public sealed record LinkedCatalog(Catalog Catalog, int LinkCount);

/// <summary>What a link may lead to besides the catalog's notes, and what it may not.</summary>
public sealed record LinkableFiles
{
    /// <summary>Files of the input folder that are no notes.</summary>
    public required ImmutableArray<SourcePath> Others { get; init; }

    /// <summary>Notes that are left out because they are not finished.</summary>
    public ImmutableArray<SourcePath> Drafts { get; init; } = [];

    /// <summary>Whether there is a page that maps the commands.</summary>
    public bool HasMap { get; init; }

    /// <summary>The notes of the site's other languages.</summary>
    public ImmutableArray<CatalogNote> InOtherLanguages { get; init; } = [];
}

/// <summary>
/// Linking: the catalog in, the same catalog with references both ways out. Each note is linked by itself; then commands
/// and concepts learn where they are mentioned, what they have to do with each other, and which files are copied.
/// </summary>
public static class Linker
{
    public static LinkedCatalog Link(Catalog catalog, LinkableFiles files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var names = new NameMatcher(catalog);
        var targets = new LinkTargets(catalog, files);
        var linked = catalog.Notes.AsParallel().AsOrdered().Select(page =>
        {
            // What is wrong with a note is told where it is at home.
            var linker = new NoteLinker(page, names, new LinkResolver(targets, page, page.IsUntranslated ? new DiagnosticBag() : diagnostics));
            return (Page: linker.Link(), Linker: linker);
        }).ToImmutableArray();

        var pages = linked.Select(l => l.Page).ToImmutableArray();
        var mentions = linked.SelectMany(l => l.Linker.Mentions).ToLookup(m => m.Page, m => m.Mention);
        var withContent = LinkedContent.Put(catalog with { Notes = pages }, mentions);
        return new LinkedCatalog(
            Relatedness.Add(withContent, names) with { Assets = LinkTargets.Copies(linked.SelectMany(l => l.Linker.Files)) },
            linked.Sum(l => l.Linker.LinkCount));
    }
}
