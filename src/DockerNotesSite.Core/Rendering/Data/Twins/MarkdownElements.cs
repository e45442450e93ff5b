using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>HTML elements that Markdown can carry; of any other only the content is kept.</summary>
internal static class MarkdownElements
{
    // Names that don't begin a block of HTML when they stand at the start of a line.
    private static readonly FrozenSet<string> Inlines = new[]
    {
        "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s",
        "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Names that begin a block of HTML which ends at the next blank line, so that Markdown goes on inside.
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "article", "aside", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "header", "main",
        "nav", "section", "summary",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsInline(string name) => Inlines.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static string Open(string name, ImmutableSortedDictionary<string, string> attributes) =>
        "<" + name + string.Concat(attributes
            .Where(a => MarkdownText.TagName().IsMatch(a.Key))
            .Select(a => " " + a.Key + "=" + MarkdownText.Quoted(a.Value))) + ">";
}
