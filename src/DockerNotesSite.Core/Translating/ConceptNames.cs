using DockerNotesSite.Model;

namespace DockerNotesSite.Translating;

internal static class ConceptNames
{
    /// <summary>Concepts that share a name are the same.</summary>
    public static bool Meet(Concept one, Concept other) =>
        one.OtherNames.Append(one.Name).Intersect(other.OtherNames.Append(other.Name), StringComparer.OrdinalIgnoreCase).Any();
}
