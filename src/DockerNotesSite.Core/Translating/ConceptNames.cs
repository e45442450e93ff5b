using DockerNotesSite.Model;

namespace DockerNotesSite.Translating;

/// <summary>Concepts that share a name are the same.</summary>
internal static class ConceptNames
{
    public static IEnumerable<string> Of(Concept concept) => concept.OtherNames.Prepend(concept.Name);
}
