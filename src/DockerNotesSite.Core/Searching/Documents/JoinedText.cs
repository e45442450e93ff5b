using System.Text;

namespace DockerNotesSite.Searching.Documents;

/// <summary>Texts as results show them: on one line, and not longer than what is shown of them.</summary>
internal static class JoinedText
{
    private const int LongestText = 2000;

    /// <summary>One behind the other, at most 2,000 UTF-16 units.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var joined = new StringBuilder();
        foreach (var word in texts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            joined.Append(joined.Length > 0 ? " " : "").Append(word);
            if (joined.Length > LongestText)
            {
                joined.Length = char.IsHighSurrogate(joined[LongestText - 1]) ? LongestText - 1 : LongestText;
                break;
            }
        }

        return joined.ToString();
    }

    /// <summary>Where something stands, the outermost first; what only repeats the one before is left out.</summary>
    public static string Place(IEnumerable<string> names)
    {
        var place = new List<string>();
        foreach (var name in names.Where(name => name.Length > 0 && name != place.LastOrDefault()))
        {
            place.Add(name);
        }

        return string.Join(" › ", place);
    }
}
