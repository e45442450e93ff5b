using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Cataloging;

/// <summary>
/// Cataloging: notes with their command lines in, the catalog out. Notes are put in reading order and get their addresses;
/// rows are collected under their commands, definitions under their concepts, notes under their tags; former addresses
/// become redirects.
/// </summary>
public sealed class CatalogBuilder(SiteConfiguration configuration, ProgramSet programs)
{
    public Catalog Build(ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        var addresses = new AddressBook();
        var pages = ClaimNotes(notes, addresses, diagnostics);
        var contents = pages.Select(NoteWalk.Walk).ToImmutableArray();
        var tables = contents.SelectMany(c => c.Tables).ToImmutableArray();
        return new Catalog
        {
            Notes = pages,
            Commands = new CommandCollector(configuration.Relations, programs).Collect(tables, addresses, diagnostics),
            Concepts = ConceptCollector.Collect(contents.SelectMany(c => c.Concepts), configuration.Concepts, addresses),
            Tags = CollectTags(pages, addresses),
            Groups = CollectGroups(tables),
            Programs =
            [
                .. programs.Facts.Values.OrderBy(f => f.Program, StringComparer.Ordinal).Select(f => new ComponentFacts(f.Program, f.Version)),
            ],
            Redirects = ClaimAliases(pages, addresses, diagnostics),
        };
    }

    private static ImmutableArray<CatalogNote> ClaimNotes(ImmutableArray<Note> notes, AddressBook addresses, DiagnosticBag diagnostics) =>
    [
        .. notes.OrderBy(n => n.Source)
            .Select(n => new CatalogNote(n, SiteAddresses.Note(n.Slug)))
            .Where(page => addresses.TryClaim(page.Url, page.Note.SlugLocation, diagnostics))
            .OrderBy(page => page.Note.Order ?? int.MaxValue)
            .ThenBy(page => page.Note.Date is null)
            .ThenBy(page => page.Note.Date ?? default)
            .ThenBy(page => page.Note.Source),
    ];

    private static ImmutableArray<Tag> CollectTags(ImmutableArray<CatalogNote> pages, AddressBook addresses) =>
    [
        .. pages.SelectMany(page => page.Note.Tags.Concat(page.Note.Categories), (page, name) => (name, page))
            .GroupBy(tagged => tagged.name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => new Tag(tag.Key, addresses.ClaimName(tag.Key, SiteAddresses.Tag), [.. tag.Select(t => t.page.Url).Distinct()])),
    ];

    private static ImmutableArray<RowGroup> CollectGroups(ImmutableArray<TableContents> tables) =>
    [
        .. tables.SelectMany(table => table.Rows, (table, row) => (table, row))
            .GroupBy(t => (t.row.NotePage, t.table.Anchor, t.table.Title))
            .Select(group => new RowGroup(group.Key.Title, group.Key.NotePage, group.Key.Anchor, [.. group.Select(t => t.row)])),
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
