using System.Text.RegularExpressions;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Html;

/// <summary>
/// Finds HTML that costs its parser quadratic time: thousands of elements in each other of which none closes. Counts
/// tags only; what they mean is the parser's work.
/// </summary>
internal static partial class HtmlDepth
{
    private const int Limit = 1_000;

    /// <summary>The offset of the tag that is one too many, or null.</summary>
    public static int? FindTooDeep(string html)
    {
        var depth = 0;
        var rawTextEnd = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (tag.Index < rawTextEnd || HtmlElements.Void.Contains(name) || HtmlElements.EndIsOptional.Contains(name))
            {
                continue;
            }

            var isClosing = tag.Groups["slash"].Length > 0;
            depth = isClosing ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Limit)
            {
                return tag.Index;
            }

            if (!isClosing && name is "script" or "style")
            {
                rawTextEnd = html.IndexOf("</" + name, tag.Index, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;
            }
        }

        return null;
    }

    [GeneratedRegex("""<(?<slash>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
