using System.Collections.Frozen;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// The second lock on raw HTML: whatever reading let through, only these elements and attributes are written (those that
/// docs/diagnostics.md lists under DNS3102). None loads, runs or submits anything.
/// </summary>
internal static class AllowedElements
{
    private static readonly FrozenSet<string> Blocks =
        FrozenSet.ToFrozenSet(["details", "figcaption", "figure", "summary"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inlines = FrozenSet.ToFrozenSet(
        [
            "abbr", "bdi", "bdo", "cite", "dfn", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "samp", "small", "sub", "sup",
            "time", "u", "var",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes =
        FrozenSet.ToFrozenSet(["datetime", "dir", "lang", "open", "title"], StringComparer.Ordinal);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsInline(string name) => Inlines.Contains(name);

    public static (string, string?)[] Of(IEnumerable<KeyValuePair<string, string>> attributes) =>
        [.. attributes.Where(a => Attributes.Contains(a.Key)).Select(a => (a.Key, (string?)a.Value))];
}
