using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>A linked row, and the concepts that it names.</summary>
internal readonly record struct LinkedRow(CommandRow Row, ImmutableArray<UrlPath> Concepts);

/// <summary>The linked rows and definitions of a note by what stays the same when they are linked.</summary>
internal sealed record LinkedContent(Dictionary<Anchor, LinkedRow> Rows, Dictionary<SourceLocation, ConceptDefinition> Definitions)
{
    public static LinkedContent Of(Note linked, NameMatcher names)
    {
        var blocks = ContentWalk.Descendants(linked.Blocks).ToList();
        return new LinkedContent(
            blocks.OfType<CommandTable>().SelectMany(table => table.Rows)
                .ToDictionary(row => row.Anchor, row => new LinkedRow(row, [.. Relatedness.ConceptsOf(row, names).Distinct()])),
            blocks.OfType<ConceptDefinition>().DistinctBy(concept => concept.Location).ToDictionary(concept => concept.Location));
    }
}
