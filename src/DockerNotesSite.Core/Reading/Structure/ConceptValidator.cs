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
        foreach (var concept in ContentWalk.Descendants(blocks).OfType<ConceptDefinition>())
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
}
