using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Linking;

/// <summary>A linked catalog and how many links its notes have, written and made.</summary>
internal sealed record LinkedCatalog(Catalog Catalog, int LinkCount)
{
    /// <summary>Pages that no note stands behind and that notes have links to places on.</summary>
    public required IReadOnlySet<UrlPath> Sought { get; init; }
}

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
/// and concepts get the linked rows and definitions, and learn where they are mentioned, what they have to do with each other, and
/// which files are copied.
/// </summary>
internal static class Linker
{
    /// <param name="catalog">Not linked yet.</param>
    /// <param name="files">What links may lead to besides its notes.</param>
    /// <param name="places">What is known of pages that no note stands behind; a page that it does not know has every place.</param>
    /// <param name="memory">How its notes were linked the last time.</param>
    /// <param name="diagnostics">Takes what is wrong with written links.</param>
    public static LinkedCatalog Link(Catalog catalog, LinkableFiles files, PagePlaces places, LinkMemory memory, DiagnosticBag diagnostics)
    {
        var (names, targets) = memory.Keep(catalog, files);
        var linked = LinkNotes(catalog, names, targets, places, memory);

        // What is wrong with a note is told where it is at home.
        diagnostics.AddRange(catalog.Notes.Zip(linked).Where(l => !l.First.IsUntranslated).SelectMany(l => l.Second.Diagnostics));

        var mentions = linked.SelectMany(note => note.Mentions).ToLookup(m => m.Page, m => m.Mention);
        var contents = catalog.Notes.Zip(linked).ToDictionary(l => l.First.Url, l => l.Second.Content);
        var withContent = WithContent(catalog, contents, mentions, names) with
        {
            Notes = [.. catalog.Notes.Zip(linked, (page, note) => page with { Note = note.Note })],
            Assets = LinkTargets.Copies(linked.SelectMany(note => note.Files)),
        };
        return new LinkedCatalog(withContent, linked.Sum(note => note.LinkCount)) { Sought = linked.SelectMany(note => note.Sought).ToHashSet() };
    }

    private static ImmutableArray<LinkedNote> LinkNotes(Catalog catalog, NameMatcher names, LinkTargets targets, PagePlaces places, LinkMemory memory)
    {
        var linked = memory.Notes.RecallAll(
            catalog.Notes, page => (page.Note.Source, page.Note), page => Link(page, names, targets, PagePlaces.Unknown));
        if (places.Equals(PagePlaces.Unknown))
        {
            return linked;
        }

        memory.Placed.StandOn(places);
        return memory.Placed.RecallAll(
            [.. catalog.Notes.Zip(linked, (page, note) => (Page: page, Linked: note))],
            note => (note.Page.Note.Source, note.Linked),
            note => note.Linked.Sought.Count == 0 ? note.Linked : Link(note.Page, names, targets, places));
    }

    private static LinkedNote Link(CatalogNote page, NameMatcher names, LinkTargets targets, PagePlaces places)
    {
        var diagnostics = new DiagnosticBag();
        var resolver = new LinkResolver(targets, places, page, diagnostics);
        return new NoteLinker(page, names, resolver).Link() with
        {
            Diagnostics = diagnostics.ToImmutable(),
            DependsOnTargets = resolver.HasAsked,
            Sought = resolver.Sought,
        };
    }

    /// <summary>The linked rows and definitions of the notes in the place of those that the catalog was built from.</summary>
    private static Catalog WithContent(
        Catalog catalog, Dictionary<UrlPath, LinkedContent> contents, ILookup<UrlPath, Mention> mentions, NameMatcher names)
    {
        var related = new Relatedness(catalog, names);
        return Relatedness.Add(catalog with
        {
            Commands = [.. catalog.Commands.Select(WithRows)],
            Groups = [.. catalog.Groups.Select(g => g with { Rows = [.. g.Rows.Select(row => contents[g.NotePage].Row(row).Row)] })],
            Concepts =
            [
                .. catalog.Concepts.Select(c => c with
                {
                    Definitions = [.. c.Definitions.Select(d => contents[d.NotePage].Definition(d))],
                    Mentions = [.. mentions[c.Url]],
                }),
            ],
        });

        Command WithRows(Command command)
        {
            var rows = command.Rows.Select(row => contents[row.NotePage].Row(row)).ToList();
            return command with
            {
                Rows = [.. rows.Select(row => row.Row)],
                Concepts = related.ConceptsOf(command, rows),
                Mentions = [.. mentions[command.Url]],
            };
        }
    }
}
