using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Cataloging;

/// <summary>
/// Cataloging: notes with their command lines in, a catalog for each language of the site out. Notes are put in reading order and get
/// their addresses; rows are collected under their commands, definitions under their concepts, notes under their tags; former addresses
/// become redirects.
/// </summary>
internal sealed class CatalogBuilder(SiteConfiguration configuration, ProgramSet programs)
{
    /// <summary>In the order of the configuration's editions.</summary>
    public ImmutableArray<Catalog> Build(ImmutableArray<Note> notes, CatalogMemory memory, DiagnosticBag diagnostics)
    {
        var editions = configuration.Editions;
        var addresses = new AddressBook(editions.Select(edition => edition.Addresses));
        return [.. editions.Select(edition => Build(edition, EditionNotes.Of(edition, editions, notes, memory.Of(edition)), addresses, memory.Of(edition), diagnostics))];
    }

    private Catalog Build(
        SiteConfiguration edition, ImmutableArray<EditionNote> notes, AddressBook addresses, EditionMemory memory, DiagnosticBag diagnostics)
    {
        var pages = ClaimNotes(notes, edition.Addresses, addresses, diagnostics);
        var contents = memory.Contents.RecallAll(pages, page => (page.Note.Source, page.Note), NoteWalk.Walk);
        var tables = contents.SelectMany(c => c.Tables).ToImmutableArray();

        // Relations are the same in all languages; what is wrong with them is told once.
        var aboutRelations = edition.Folder.Length == 0 ? diagnostics : new DiagnosticBag();
        return new Catalog
        {
            Addresses = edition.Addresses,
            Language = edition.Language,
            MainLanguage = configuration.Language,
            Notes = pages,
            Commands = new CommandCollector(edition, programs).Collect(tables, addresses, aboutRelations),
            Concepts = ConceptCollector.Collect(contents.SelectMany(c => c.Concepts), edition, addresses),
            Tags = CollectTags(pages, edition.Addresses, addresses),
            Groups = [.. contents.SelectMany(c => c.Groups)],
            Programs =
            [
                .. programs.Facts.Values.OrderBy(f => f.Program, StringComparer.Ordinal).Select(f => new ComponentFacts(f.Program, f.Version)),
            ],
            Redirects = ClaimAliases(pages, addresses, diagnostics),
        };
    }

    private static ImmutableArray<CatalogNote> ClaimNotes(
        ImmutableArray<EditionNote> notes, SiteAddresses places, AddressBook addresses, DiagnosticBag diagnostics)
    {
        var claimed = notes.Sort((one, other) => one.Note.Source.CompareTo(other.Note.Source))
            .Select(n => new CatalogNote(n.Note, places.Note(n.Note.Slug)) { IsUntranslated = n.IsUntranslated })
            .Where(page => addresses.TryClaim(page.Url, page.Note.SlugLocation, diagnostics));
        return claimed.ToImmutableArray().Sort((one, other) => InReadingOrder(one.Note, other.Note));
    }

    /// <summary>What has an order comes first, then what has a date; no two notes are at the same place.</summary>
    private static int InReadingOrder(Note one, Note other) =>
        (one.Order ?? int.MaxValue).CompareTo(other.Order ?? int.MaxValue) is var order and not 0 ? order
        : (one.Date is null).CompareTo(other.Date is null) is var dated and not 0 ? dated
        : (one.Date ?? default).CompareTo(other.Date ?? default) is var date and not 0 ? date
        : one.Source.CompareTo(other.Source);

    private static ImmutableArray<Tag> CollectTags(ImmutableArray<CatalogNote> pages, SiteAddresses places, AddressBook addresses) =>
    [
        .. pages.SelectMany(page => page.Note.Tags.Concat(page.Note.Categories), (page, name) => (name, page))
            .GroupBy(tagged => tagged.name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => new Tag(tag.Key, addresses.ClaimName(tag.Key, places.Tag), [.. tag.Select(t => t.page.Url).Distinct()])),
    ];

    private static ImmutableArray<Redirect> ClaimAliases(ImmutableArray<CatalogNote> pages, AddressBook addresses, DiagnosticBag diagnostics) =>
    [
        .. pages.SelectMany(page => page.Note.Aliases, (page, alias) => (page, alias.Location, From: AliasAddress(alias.Value)))
            .Where(alias => alias.From != alias.page.Url && addresses.TryClaim(alias.From, alias.Location, diagnostics))
            .Select(alias => new Redirect(alias.From, alias.page.Url))
            .OrderBy(redirect => redirect.From),
    ];

    // "/2018/docker/" was a folder's index, "/2018/docker" and "2018/docker.html" a page.
    private static UrlPath AliasAddress(string alias)
    {
        var path = alias.Trim().TrimStart('/');
        return new UrlPath(
            path.Length == 0 || path.EndsWith('/') ? path + "index.html"
            : path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? path
            : path + ".html");
    }
}
