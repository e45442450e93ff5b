using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>Puts the linked rows and definitions of the notes in the place of those that the catalog was built from.</summary>
internal static class LinkedContent
{
    public static Catalog Put(Catalog catalog, ILookup<UrlPath, Mention> mentions)
    {
        var blocks = catalog.Notes.SelectMany(note => ContentWalk.Descendants(note.Note.Blocks), (note, block) => (note.Url, block)).ToList();
        var rows = blocks
            .SelectMany(b => b.block is CommandTable table ? table.Rows : [], (b, row) => (b.Url, row))
            .ToDictionary(r => (r.Url, r.row.Anchor), r => r.row);
        var definitions = blocks
            .Where(b => b.block is ConceptDefinition)
            .DistinctBy(b => (b.Url, b.block.Location))
            .ToDictionary(b => (b.Url, b.block.Location), b => (ConceptDefinition)b.block);

        return catalog with
        {
            Commands = [.. catalog.Commands.Select(c => c with { Rows = LinkedRows(c.Rows), Mentions = [.. mentions[c.Url]] })],
            Groups = [.. catalog.Groups.Select(g => g with { Rows = LinkedRows(g.Rows) })],
            Concepts =
            [
                .. catalog.Concepts.Select(c => c with
                {
                    Definitions = [.. c.Definitions.Select(d => d with { Definition = definitions[(d.NotePage, d.Definition.Location)] })],
                    Mentions = [.. mentions[c.Url]],
                }),
            ],
        };

        ImmutableArray<CatalogRow> LinkedRows(ImmutableArray<CatalogRow> unlinked) =>
            [.. unlinked.Select(r => r with { Row = rows[(r.NotePage, r.Row.Anchor)] })];
    }
}
