using DockerNotesSite.Model;

namespace DockerNotesSite.Translating;

/// <summary>
/// Tags have no other names: two are the same when they are called the same, or when they stand at the same place among the tags
/// of a note and of its translation.
/// </summary>
internal static class TagMatcher
{
    public static Dictionary<UrlPath, UrlPath> Match(Catalog catalog, Catalog other, NoteTranslations notes)
    {
        var here = catalog.Tags.ToDictionary(tag => tag.Name, tag => tag.Url, StringComparer.OrdinalIgnoreCase);
        var there = other.Tags.ToDictionary(tag => tag.Name, tag => tag.Url, StringComparer.OrdinalIgnoreCase);
        var matches = new Dictionary<UrlPath, UrlPath>();
        foreach (var tag in catalog.Tags.Where(tag => there.ContainsKey(tag.Name)))
        {
            matches.Add(tag.Url, there[tag.Name]);
        }

        foreach (var page in catalog.Notes)
        {
            var own = page.Note.Tags;
            var translated = notes.Of(page.Note)?.Note.Tags ?? [];
            foreach (var (tag, found) in own.Length == translated.Length ? own.Zip(translated) : [])
            {
                if (here.TryGetValue(tag, out var url) && there.TryGetValue(found, out var foundUrl))
                {
                    matches.TryAdd(url, foundUrl);
                }
            }
        }

        return matches;
    }
}
