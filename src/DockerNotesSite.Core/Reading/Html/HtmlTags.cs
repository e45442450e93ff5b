namespace DockerNotesSite.Reading.Html;

/// <summary>Counts start tags, or what looks like them, faster than a parser.</summary>
internal static class HtmlTags
{
    public static int CountIn(ReadOnlySpan<char> html)
    {
        var count = 0;
        while (html.IndexOf('<') is >= 0 and var start && start + 1 < html.Length)
        {
            html = html[(start + 1)..];
            count += char.IsAsciiLetter(html[0]) ? 1 : 0;
        }

        return count;
    }
}
