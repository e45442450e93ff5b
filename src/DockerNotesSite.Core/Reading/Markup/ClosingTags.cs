using System.Text.RegularExpressions;

namespace DockerNotesSite.Reading.Markup;

/// <summary>Where in a text the last end tag of each name stands; a start tag without one behind it may be no tag at all.</summary>
internal sealed partial class ClosingTags
{
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    public ClosingTags(string text)
    {
        foreach (Match closing in ClosingTag().Matches(text))
        {
            _last[closing.Groups["name"].Value] = closing.Index;
        }
    }

    public bool IsClosedAfter(string name, int offset) => _last.GetValueOrDefault(name, -1) > offset;

    [GeneratedRegex("""</(?<name>[A-Za-z][A-Za-z0-9:._-]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingTag();
}
