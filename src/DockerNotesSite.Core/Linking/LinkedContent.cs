using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>A row of the catalog with its links, and the pages that it names.</summary>
internal sealed record LinkedRow(CatalogRow Row, ImmutableArray<UrlPath> Named);

/// <summary>The linked rows and definitions of a note by what stays the same when they are linked.</summary>
internal sealed class LinkedContent
{
    private readonly Dictionary<Anchor, (CommandRow Row, ImmutableArray<UrlPath> Named)> _rows;
    private readonly Dictionary<SourceLocation, ConceptDefinition> _definitions;
    private readonly Dictionary<CatalogRow, LinkedRow> _linked = new(ReferenceEqualityComparer.Instance);

    public LinkedContent(Note linked, NameMatcher names)
    {
        var blocks = ContentWalk.Descendants(linked.Blocks).ToList();
        _rows = blocks.OfType<CommandTable>().SelectMany(table => table.Rows)
            .ToDictionary(row => row.Anchor, row => (row, Relatedness.PagesNamedIn(row, names).Distinct().ToImmutableArray()));
        _definitions = blocks.OfType<ConceptDefinition>().DistinctBy(concept => concept.Location).ToDictionary(concept => concept.Location);
    }

    /// <summary>The same object for the same row, for as long as the note is linked the same way. One thread may ask at a time.</summary>
    public LinkedRow Row(CatalogRow unlinked)
    {
        if (!_linked.TryGetValue(unlinked, out var linked))
        {
            var (row, named) = _rows[unlinked.Row.Anchor];
            _linked[unlinked] = linked = new LinkedRow(unlinked with { Row = row }, named);
        }

        return linked;
    }

    public ConceptSource Definition(ConceptSource unlinked) => unlinked with { Definition = _definitions[unlinked.Definition.Location] };
}
