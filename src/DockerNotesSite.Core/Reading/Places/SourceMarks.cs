using System.Net;

namespace DockerNotesSite.Reading.Places;

/// <summary>What stands in a source file without being text: tags, entities and the marks of Markdown.</summary>
internal static class SourceMarks
{
    private const int LongestTag = 400;
    private const int LongestEntity = 32;

    /// <summary>The length of the HTML tag or comment that begins here, or 0.</summary>
    public static int TagLength(string source, int at)
    {
        if (source[at] != '<' || at + 1 == source.Length)
        {
            return 0;
        }

        var rest = source.AsSpan(at, Math.Min(LongestTag, source.Length - at));
        var name = rest[1] == '/' && rest.Length > 2 ? rest[2] : rest[1];
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return rest.IndexOf("-->", StringComparison.Ordinal) + 3 is > 2 and var comment ? comment : 0;
        }

        return char.IsAsciiLetter(name) ? rest.IndexOf('>') + 1 : 0;
    }

    /// <summary>The length of the entity for that character, such as "&amp;amp;", that begins here, or 0.</summary>
    public static int EntityLength(string source, int at, char character)
    {
        if (source[at] != '&')
        {
            return 0;
        }

        var rest = source.AsSpan(at, Math.Min(LongestEntity, source.Length - at));
        var end = rest.IndexOf(';');
        var isEntity = end > 1 && WebUtility.HtmlDecode(rest[..(end + 1)].ToString()) is [var decoded]
            && (decoded == character || (decoded == '\u00A0' && character == ' '));
        return isEntity ? end + 1 : 0;
    }

    /// <summary>The length of what Markdown reads as a mark here: of emphasis, of code, of a link; or 0.</summary>
    public static int MarkLength(string source, int at)
    {
        if (source[at] == ']' && at + 1 < source.Length && source[at + 1] == '(')
        {
            var end = source.IndexOf(')', at, Math.Min(LongestTag, source.Length - at));
            return end < 0 ? 0 : end + 1 - at;
        }

        return source[at] is '`' or '*' or '_' or '~' or '[' ? 1 : 0;
    }
}
