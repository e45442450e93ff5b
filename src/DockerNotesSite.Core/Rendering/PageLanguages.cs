using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>A page and the language that it is in; <paramref name="Tag"/> is what hreflang takes, a BCP 47 tag or "x-default".</summary>
internal readonly record struct PageLanguage(string Tag, UrlPath Url);

internal static class PageLanguages
{
    /// <summary>For readers of any other language.</summary>
    private const string Default = "x-default";

    /// <summary>
    /// All languages that a page is translated to, its own among them, in ordinal order of their tags, and the site's own once more as
    /// that of all other readers. Empty for a page in one language only.
    /// </summary>
    public static ImmutableArray<PageLanguage> Of(UrlPath page, Catalog catalog)
    {
        var others = catalog.Translations.GetValueOrDefault(page, []).Where(t => t.IsTranslated).Select(t => new PageLanguage(t.Language, t.Url)).ToList();
        if (others.Count == 0)
        {
            return [];
        }

        var all = others.Append(new PageLanguage(catalog.Language, page)).OrderBy(language => language.Tag, StringComparer.Ordinal).ToList();
        var roots = all.Where(language => language.Tag == catalog.MainLanguage);
        return [.. all, .. roots.Select(language => language with { Tag = Default })];
    }
}
