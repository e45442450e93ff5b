using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Cataloging;

/// <summary>What one note holds for the catalog, in its order. Tables of one section with one title are one group.</summary>
internal sealed record NoteContents(ImmutableArray<TableContents> Tables, ImmutableArray<RowGroup> Groups, ImmutableArray<ConceptSource> Concepts);

/// <summary>One command table's rows, and their commands, each once. The title is the table's own, or that of its section.</summary>
internal sealed record TableContents(string Title, Anchor Anchor, ImmutableArray<CatalogRow> Rows, ImmutableArray<CommandName> Commands);

/// <summary>Walks a note and tells for every row and concept where it stands.</summary>
internal sealed class NoteWalk(CatalogNote page)
{
    private readonly ImmutableArray<TableContents>.Builder _tables = ImmutableArray.CreateBuilder<TableContents>();
    private readonly ImmutableArray<ConceptSource>.Builder _concepts = ImmutableArray.CreateBuilder<ConceptSource>();
    private string _section = page.Note.Title;
    private Anchor _anchor;

    public static NoteContents Walk(CatalogNote page)
    {
        var walk = new NoteWalk(page);
        foreach (var block in ContentWalk.Descendants(page.Note.Blocks))
        {
            walk.Visit(block);
        }

        var groups = walk._tables
            .Where(table => !table.Rows.IsEmpty)
            .GroupBy(table => (table.Anchor, table.Title))
            .Select(tables => new RowGroup(tables.Key.Title, page.Url, tables.Key.Anchor, [.. tables.SelectMany(table => table.Rows)]));
        return new NoteContents(walk._tables.ToImmutable(), [.. groups], walk._concepts.ToImmutable());
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case Heading heading:
                _section = PlainText.Of(heading.Content).Trim();
                _anchor = heading.Anchor;
                break;
            case ConceptDefinition { Name.Length: > 0 } concept:
                _concepts.Add(new ConceptSource(concept, page.Url, page.Note.Title));
                break;
            case CommandTable table:
                var title = PlainText.Of(table.Title).Trim();
                var rows = table.Rows.Select(RowOf).ToImmutableArray();
                var commands = rows.Select(row => row.Command).OfType<CommandName>().Distinct().ToImmutableArray();
                _tables.Add(new TableContents(title.Length > 0 ? title : _section, _anchor, rows, commands));
                break;
        }
    }

    private CatalogRow RowOf(CommandRow row) =>
        new(row, CommandOf(row), page.Note.Source, page.Url, page.Note.Title, _section, _anchor);

    private static CommandName? CommandOf(CommandRow row) =>
        row.Syntax.Command ?? row.Examples.Select(e => e.Command).FirstOrDefault(c => c is not null);
}
