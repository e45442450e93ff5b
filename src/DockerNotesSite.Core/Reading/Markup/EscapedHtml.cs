using System.Text;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Reading.Markup;

/// <summary>
/// HTML as its parser may see it: what only resembles a tag, such as the placeholder in "docker run &lt;image&gt;", is
/// escaped, so that it stays text.
/// </summary>
internal sealed partial class EscapedHtml
{
    private const string Escape = "&lt;";

    /// <summary>Where each escape begins in <see cref="Html"/>, ascending.</summary>
    private readonly List<int> _escapes = [];

    /// <param name="html">As it was written.</param>
    /// <param name="isTag">Tells for the offset of a "&lt;" before a name whether it begins or ends an element.</param>
    public EscapedHtml(string html, Predicate<int> isTag)
    {
        var escaped = new StringBuilder(html.Length);
        var end = 0;
        foreach (Match start in TagLike().Matches(html))
        {
            if (!isTag(start.Index))
            {
                escaped.Append(html, end, start.Index - end);
                _escapes.Add(escaped.Length);
                escaped.Append(Escape);
                end = start.Index + 1;
            }
        }

        Html = escaped.Append(html, end, html.Length - end).ToString();
    }

    public string Html { get; }

    /// <summary>The offset in the HTML as it was written.</summary>
    public int WrittenOffset(int offset)
    {
        var index = _escapes.BinarySearch(offset);
        return offset - ((Escape.Length - 1) * (index >= 0 ? index : ~index));
    }

    [GeneratedRegex("""<(?=/?[A-Za-z]|\?)""", RegexOptions.CultureInvariant)]
    private static partial Regex TagLike();
}
