using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>The name that was probably meant; sure where only one is as near as that.</summary>
internal readonly record struct Nearest(string? Name, bool IsSure)
{
    private const int ShortestSureCommand = 4;

    /// <summary>Commands have short names, and plugins and aliases add some: only a slip of the finger is near, and a short one is never sure.</summary>
    public static Nearest OfCommand(string written, IEnumerable<string> names)
    {
        var nearest = Of(written, names, Math.Max(1, written.Length / 3));
        return nearest with { IsSure = nearest.IsSure && written.Length >= ShortestSureCommand };
    }

    public static Nearest Of(string written, IEnumerable<string> names) => Of(written, names, Math.Max(2, written.Length / 3));

    private static Nearest Of(string written, IEnumerable<string> names, int edits)
    {
        var candidates = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var nearest = NearMiss.Of(written, candidates, edits);
        if (nearest is null)
        {
            return default;
        }

        candidates.Remove(nearest);
        return new Nearest(nearest, written.Length > 2 && NearMiss.Of(written, candidates, edits) is null);
    }
}
