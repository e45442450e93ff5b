using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>Leads from a page to the same page in other languages.</summary>
internal static class PageTranslations
{
    public static ImmutableArray<LanguageLink> Links(Page page, PageContext context) =>
    [
        .. context.Site.Catalog.Translations.GetValueOrDefault(page.Url, [])
            .Select(t => new LanguageLink(t.Language, context.Site.Theme.NameOf(t.Language), context.Address.To(t.Url))
            {
                ShortName = context.Site.Theme.ShortNameOf(t.Language),
            }),
    ];

    public static ImmutableArray<AlternateLink> Alternates(Page page, SiteIndex site) =>
    [
        .. PageLanguages.Of(page.Url, site.Catalog).Select(language => new AlternateLink(
            language.Tag, site.BaseUrl.Length > 0 ? site.BaseUrl + language.Url.Encoded : language.Url.RelativeTo(page.Url))),
    ];

    /// <summary>The page itself, or that in the language that it was written in.</summary>
    public static UrlPath Original(Page page, Catalog catalog) => page.Untranslated is { } language
        ? catalog.Translations.GetValueOrDefault(page.Url, []).Where(t => t.Language == language.Tag).Select(t => t.Url).FirstOrDefault(page.Url)
        : page.Url;
}
