using System.Collections.Frozen;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// The second lock on raw HTML: whatever reading let through, only these elements and attributes are written. None loads,
/// runs or submits anything.
/// </summary>
internal static class AllowedElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "p", "section", "summary"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inlines = FrozenSet.ToFrozenSet(
        [
            "abbr", "b", "bdi", "bdo", "cite", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes =
        FrozenSet.ToFrozenSet(["datetime", "dir", "lang", "open", "title", "value"], StringComparer.Ordinal);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsInline(string name) => Inlines.Contains(name);

    public static (string, string?)[] Of(IEnumerable<KeyValuePair<string, string>> attributes) =>
        [.. attributes.Where(a => Attributes.Contains(a.Key)).Select(a => (a.Key, (string?)a.Value))];
}
