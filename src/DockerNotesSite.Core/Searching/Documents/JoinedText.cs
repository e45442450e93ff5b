using System.Text;

namespace DockerNotesSite.Searching.Documents;

/// <summary>Texts as results show them, and what of them is searched.</summary>
internal static class JoinedText
{
    private const int LongestLine = 300;

    /// <summary>A heading or a command line, cut where nobody would read on.</summary>
    public static string Line(string text) => Of([text], LongestLine);

    /// <summary>On one line, one behind the other, at most so many UTF-16 units.</summary>
    public static string Of(IEnumerable<string> texts, int longest = int.MaxValue)
    {
        var joined = new StringBuilder();
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length && joined.Length <= longest;)
            {
                var length = WordLength(text.AsSpan(at));
                joined.Append(length > 0 && joined.Length > 0 ? " " : "").Append(text, at, length);
                at += length + 1;
            }
        }

        return Cut(joined.ToString(), longest);
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The first of the texts, the last one cut, that together are at most so many UTF-16 units long.</summary>
    public static IEnumerable<string> Beginning(IEnumerable<string> texts, int length)
    {
        foreach (var text in texts)
        {
            if (length <= 0)
            {
                yield break;
            }

            yield return Cut(text, length);
            length -= text.Length;
        }
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>Where something stands, the outermost first; what only repeats the one before is left out.</summary>
    public static string Place(IEnumerable<string> names)
    {
        var place = new List<string>();
        foreach (var name in names.Where(name => name.Length > 0 && name != place.LastOrDefault()))
        {
            place.Add(name);
        }

        return string.Join(" › ", place.Select(Line));
    }
}
