namespace DockerNotesSite.Bundling;

/// <summary>What stands in one tag.</summary>
internal static class TagScanner
{
    /// <summary>True for what ends the name of a tag.</summary>
    public static bool EndsName(char c) => IsSpace(c) || c is '/' or '>';

    /// <summary>Up to and with its ">"; -1 where it has none.</summary>
    public static int LengthOf(ReadOnlySpan<char> html)
    {
        var at = NameEnd(html);
        while (Next(html, ref at, out _, out _))
        {
        }

        return at < html.Length ? at + 1 : -1;
    }

    /// <summary>As it is written.</summary>
    public static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> tag) => tag[NameStart(tag)..NameEnd(tag)];

    /// <summary>Of attributes of one name, only the first counts.</summary>
    public static PageAttribute[] AttributesOf(ReadOnlySpan<char> tag)
    {
        var attributes = new List<PageAttribute>();
        var at = NameEnd(tag);
        while (Next(tag, ref at, out var name, out var value))
        {
            var known = tag[name].ToString().ToLowerInvariant();
            if (!attributes.Exists(attribute => attribute.Name == known))
            {
                attributes.Add(new PageAttribute(known, tag[value].ToString().Replace("\"", "&quot;", StringComparison.Ordinal)));
            }
        }

        return [.. attributes];
    }

    /// <summary>True for a tag that says itself that its element has no content.</summary>
    public static bool IsSelfClosing(ReadOnlySpan<char> tag)
    {
        if (tag[^2] != '/')
        {
            return false;
        }

        var at = NameEnd(tag);
        var end = at;
        while (Next(tag, ref at, out _, out var value))
        {
            end = value.End.Value;
        }

        return end < tag.Length - 1;
    }

    /// <summary>The next attribute's name and value; false at the tag's end, or the page's.</summary>
    private static bool Next(ReadOnlySpan<char> html, ref int at, out Range name, out Range value)
    {
        (name, value) = (default, default);
        while (at < html.Length && (IsSpace(html[at]) || html[at] == '/'))
        {
            at++;
        }

        if (at >= html.Length || html[at] == '>')
        {
            return false;
        }

        var start = at++;
        while (at < html.Length && html[at] != '=' && !EndsName(html[at]))
        {
            at++;
        }

        (name, value) = (start..at, at..at);
        var assigned = SkipSpace(html, at);
        if (assigned < html.Length && html[assigned] == '=')
        {
            value = ValueAt(html, SkipSpace(html, assigned + 1), out at);
        }

        return true;
    }

    private static Range ValueAt(ReadOnlySpan<char> html, int at, out int end)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var close = html[(at + 1)..].IndexOf(html[at]);
            end = close < 0 ? html.Length : at + close + 2;
            return (at + 1)..(close < 0 ? html.Length : end - 1);
        }

        var start = at;
        while (at < html.Length && html[at] != '>' && !IsSpace(html[at]))
        {
            at++;
        }

        end = at;
        return start..at;
    }

    private static int SkipSpace(ReadOnlySpan<char> html, int at)
    {
        while (at < html.Length && IsSpace(html[at]))
        {
            at++;
        }

        return at;
    }

    private static int NameStart(ReadOnlySpan<char> tag) => tag[1] == '/' ? 2 : 1;

    private static int NameEnd(ReadOnlySpan<char> tag)
    {
        var at = NameStart(tag);
        while (at < tag.Length && !EndsName(tag[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
