using System.Collections.Immutable;
using System.Xml.Linq;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data;

/// <summary>
/// sitemap.xml as sitemaps.org defines it. It demands absolute addresses, so there is none where the site's address is not
/// known. A file may hold 50,000 pages; a larger site gets several and an index of them.
/// </summary>
internal static class Sitemap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private const int PagesInFile = 50_000;

    public static UrlPath Path { get; } = new("sitemap.xml");

    public static ImmutableArray<OutputFile> Render(ImmutableArray<Catalog> catalogs, string baseUrl)
    {
        if (baseUrl.Length == 0)
        {
            return [];
        }

        var pages = catalogs.SelectMany(catalog => SitePages.Of(catalog), (catalog, page) => (page, Languages: PageLanguages.Of(page.Url, catalog)));
        var parts = pages.OrderBy(p => p.page.Url).Select(p => Url(p.page, p.Languages, baseUrl)).Chunk(PagesInFile).ToArray();
        if (parts.Length == 1)
        {
            return [UrlSet(Path, parts[0])];
        }

        var files = parts.Select((part, i) => UrlSet(PartPath(i + 1), part)).ToImmutableArray();
        var index = new XElement(Names + "sitemapindex", files.Select(f => new XElement(Names + "sitemap", Location(f.Path, baseUrl))));
        return [XmlFile.Of(Path, index), .. files];
    }

    public static IEnumerable<PlannedFile> Plan(ImmutableArray<Catalog> catalogs, string baseUrl)
    {
        var most = catalogs.Sum(c => c.Indexes.Length + c.Notes.Length + c.Commands.Length + c.Concepts.Length + c.Tags.Length);
        return baseUrl.Length > 0 && most <= PagesInFile
            ? [new PlannedFile(Path, _ => Render(catalogs, baseUrl)[0])]
            : Render(catalogs, baseUrl).Select(file => new PlannedFile(file));
    }

    private static UrlPath PartPath(int number) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sitemap-{number}.xml"));

    private static OutputFile UrlSet(UrlPath path, IEnumerable<XElement> pages) => XmlFile.Of(path, new XElement(Names + "urlset", pages));

    private static XElement Url(SitePage page, ImmutableArray<PageLanguage> languages, string baseUrl) => new(
        Names + "url",
        Location(page.Url, baseUrl),
        page.Updated is { } date ? new XElement(Names + "lastmod", DateText.Day(date)) : null,
        languages.Select(language => new XElement(
            Html + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", language.Tag),
            new XAttribute("href", baseUrl + language.Url.Encoded))));

    private static XElement Location(UrlPath path, string baseUrl) => new(Names + "loc", baseUrl + path.Encoded);
}
