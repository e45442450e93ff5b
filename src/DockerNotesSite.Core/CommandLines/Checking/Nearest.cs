using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>The name that was probably meant; sure where only one is as near as that.</summary>
internal readonly record struct Nearest(string? Name, bool IsSure)
{
    public static Nearest Of(string written, IEnumerable<string> names)
    {
        var candidates = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var nearest = NearMiss.Of(written, candidates);
        if (nearest is null)
        {
            return default;
        }

        candidates.Remove(nearest);
        return new Nearest(nearest, written.Length > 2 && NearMiss.Of(written, candidates) is null);
    }
}
