using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Linking;

/// <summary>A linked catalog and how many links its notes have, written and made.</summary>
public sealed record LinkedCatalog(Catalog Catalog, int LinkCount);

/// <summary>
/// Linking: the catalog in, the same catalog with references both ways out. Each note is linked by itself; then commands
/// and concepts learn where they are mentioned, what they have to do with each other, and which files are copied.
/// </summary>
public static class Linker
{
    /// <summary>The other files are those that a note may refer to besides notes.</summary>
    public static LinkedCatalog Link(Catalog catalog, IEnumerable<SourcePath> otherFiles, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var names = new NameMatcher(catalog);
        var targets = new LinkTargets(catalog, otherFiles);
        var linked = catalog.Notes.AsParallel().AsOrdered().Select(page =>
        {
            var linker = new NoteLinker(page, names, new LinkResolver(targets, page, diagnostics));
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
