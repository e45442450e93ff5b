using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>A note's blocks in; concepts without a text and concepts that are defined twice are told.</summary>
internal static class ConceptValidator
{
    public static void Validate(ImmutableArray<Block> blocks, DiagnosticBag diagnostics)
    {
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var concept in Concepts(blocks))
        {
            if (concept.Definition.IsEmpty)
            {
                diagnostics.Add(ConceptDiagnostics.Empty(concept.Location, concept.Name));
            }

            if (!lines.TryAdd(concept.Name, concept.Location.Line))
            {
                diagnostics.Add(ConceptDiagnostics.DefinedTwice(concept.Location, concept.Name, lines[concept.Name]));
            }
        }
    }

    private static IEnumerable<ConceptDefinition> Concepts(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ConceptDefinition concept)
            {
                yield return concept;
            }

            foreach (var inner in BlockTree.Children(block).SelectMany(Concepts))
            {
                yield return inner;
            }
        }
    }
}
