using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Markdown.RawHtml;

/// <summary>
/// A piece of an HTML block: whole elements and text, or one tag whose counterpart stands in another block because
/// Markdown lies between them, as in a "details" element around a list.
/// </summary>
internal readonly partial record struct HtmlSegment(string Html, int Start, bool IsTag)
{
    /// <summary>How far an end tag looks back for its beginning; keeps hostile input from taking quadratic time.</summary>
    private const int SearchedDepth = 200;

    public static ImmutableArray<HtmlSegment> Split(string html)
    {
        var segments = ImmutableArray.CreateBuilder<HtmlSegment>();
        var start = 0;
        foreach (var tag in UnmatchedTags(html))
        {
            AddText(segments, html, start, tag.Index);
            segments.Add(new HtmlSegment(tag.Value, tag.Index, IsTag: true));
            start = tag.Index + tag.Length;
        }

        AddText(segments, html, start, html.Length);
        return segments.ToImmutable();
    }

    private static void AddText(ImmutableArray<HtmlSegment>.Builder segments, string html, int start, int end)
    {
        if (!html.AsSpan(start, end - start).IsWhiteSpace())
        {
            segments.Add(new HtmlSegment(html[start..end], start, IsTag: false));
        }
    }

    private static IEnumerable<Match> UnmatchedTags(string html)
    {
        var open = new List<Match>();
        var unmatched = new List<Match>();
        var rawTextEnd = 0;
        var comments = new CommentCursor(html);
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (tag.Index < rawTextEnd || comments.Contains(tag.Index) || HtmlElements.Void.Contains(name))
            {
                continue;
            }

            if (tag.Groups["slash"].Length == 0)
            {
                open.Add(tag);
                rawTextEnd = RawTextEnd(html, tag, name);
            }
            else if (open.FindLastIndex(open.Count - 1, Math.Min(open.Count, SearchedDepth), t => t.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index)
            {
                unmatched.AddRange(open.Skip(index + 1).Where(t => !EndIsOptional(t)));
                open.RemoveRange(index, open.Count - index);
            }
            else
            {
                unmatched.Add(tag);
            }
        }

        return unmatched.Concat(open).OrderBy(t => t.Index);
    }

    private static bool EndIsOptional(Match tag) => HtmlElements.EndIsOptional.Contains(tag.Groups["name"].Value.ToLowerInvariant());

    private static int RawTextEnd(string html, Match tag, string name)
    {
        if (!HtmlElements.RawText.Contains(name))
        {
            return 0;
        }

        var end = html.IndexOf("</" + name, tag.Index, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    /// <summary>A tag with its attributes.</summary>
    [GeneratedRegex("""<(?<slash>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s*/?>""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
