using System.Collections.Concurrent;

namespace DockerNotesSite.Bundling;

/// <summary>
/// A page tag by tag, as the HTML standard's tokenizer has them, each with the characters that it stands in: what is left as it is can be taken
/// over as it is. Only where tags begin and end is looked for, which takes a fraction of the time of a parser.
/// </summary>
internal sealed class PageTags(string html)
{
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Names =
        new ConcurrentDictionary<string, string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private int _at;

    /// <summary>The element whose content is text, whatever it looks like; null: none is open.</summary>
    private string? _raw;

    /// <summary>The next tag, text, comment or declaration; text comes in one piece or in several.</summary>
    public PageTag? Next()
    {
        if (_at == html.Length)
        {
            return null;
        }

        var start = _at;
        var rest = html.AsSpan(start);
        var text = _raw is null ? TextLength(rest) : RawLength(rest, _raw);
        _raw = null;
        if (text > 0)
        {
            return Take(PageTagKind.Text, "", text);
        }

        if (rest[1] is '!' or '?' || (rest[1] == '/' && !char.IsAsciiLetter(rest[2])))
        {
            return Take(PageTagKind.Other, "", CommentLength(rest));
        }

        var length = TagScanner.LengthOf(rest);
        if (length < 0)
        {
            // A tag that the page ends in is none.
            return Take(PageTagKind.Other, "", rest.Length);
        }

        var isEnd = rest[1] == '/';
        var name = NameOf(TagScanner.NameIn(rest[..length]));
        _raw = !isEnd && name is "title" or "textarea" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "script" or "plaintext" ? name : null;
        return Take(isEnd ? PageTagKind.End : PageTagKind.Start, name, length);
    }

    private PageTag Take(PageTagKind kind, string name, int length)
    {
        _at += length;
        return new PageTag(kind, name, html.AsMemory(_at - length, length));
    }

    /// <summary>Characters before the next tag, comment or declaration.</summary>
    private static int TextLength(ReadOnlySpan<char> rest)
    {
        for (var at = 0; ; at++)
        {
            var next = rest[at..].IndexOf('<');
            if (next < 0)
            {
                return rest.Length;
            }

            at += next;
            var behind = rest[(at + 1)..];
            if (behind is ['!' or '?', ..] or ['/', _, ..] || (behind.Length > 0 && char.IsAsciiLetter(behind[0])))
            {
                return at;
            }
        }
    }

    /// <summary>Characters before the tag that ends the element.</summary>
    private static int RawLength(ReadOnlySpan<char> rest, string name)
    {
        var end = "</" + name;
        for (var at = 0; name != "plaintext"; at += 2)
        {
            var next = rest[at..].IndexOf("</");
            if (next < 0)
            {
                break;
            }

            at += next;
            if (BeginsWith(rest[at..], end) && !(name == "script" && IsEscapedTwice(rest[..at])))
            {
                return at;
            }
        }

        return rest.Length;
    }

    /// <summary>Whether a script ends inside of a comment in it, and inside of a script's tags there: such tags are part of the text.</summary>
    private static bool IsEscapedTwice(ReadOnlySpan<char> script)
    {
        var (isEscaped, isEscapedTwice) = (false, false);
        for (var at = script.IndexOf("<!--"); at >= 0 && at < script.Length; at++)
        {
            var rest = script[at..];
            if (!isEscaped && rest.StartsWith("<!--"))
            {
                // The dashes may end the comment, too.
                isEscaped = true;
                at++;
            }
            else if (isEscaped && rest.StartsWith("-->"))
            {
                (isEscaped, isEscapedTwice) = (false, false);
            }
            else if (isEscaped && BeginsWith(rest, isEscapedTwice ? "</script" : "<script"))
            {
                isEscapedTwice = !isEscapedTwice;
            }
        }

        return isEscapedTwice;
    }

    private static bool BeginsWith(ReadOnlySpan<char> html, string tag) =>
        html.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && html.Length > tag.Length && TagScanner.EndsName(html[tag.Length]);

    private static int CommentLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf('>');
            return close < 0 ? rest.Length : close + 1;
        }

        if (rest.StartsWith("<!-->") || rest.StartsWith("<!--->"))
        {
            return rest.IndexOf('>') + 1;
        }

        var text = rest[4..];
        var end = text.IndexOf("-->");
        var odd = (end < 0 ? text : text[..end]).IndexOf("--!>");
        return odd >= 0 ? odd + 8 : end < 0 ? rest.Length : end + 7;
    }

    private static string NameOf(ReadOnlySpan<char> name)
    {
        if (!Names.TryGetValue(name, out var known))
        {
            known = name.ToString().ToLowerInvariant();
            Names[known] = known;
        }

        return known;
    }
}
