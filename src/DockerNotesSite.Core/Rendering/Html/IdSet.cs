using System.Globalization;

namespace DockerNotesSite.Rendering.Html;

/// <summary>The ids that a page already has. Ids of the theme's own begin with a capital, which no anchor does.</summary>
internal sealed class IdSet
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The id, or null where it is empty or the page has it already.</summary>
    public string? Claim(string id) => id.Length > 0 && _ids.Add(id) ? id : null;

    /// <summary>The id itself, or with the first number that makes it unique.</summary>
    public string Unique(string id)
    {
        var candidate = id;
        for (var number = 2; !_ids.Add(candidate); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return candidate;
    }
}
