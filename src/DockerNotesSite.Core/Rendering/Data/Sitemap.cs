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

    private const int PagesInFile = 50_000;

    public static UrlPath Path { get; } = new("sitemap.xml");

    public static ImmutableArray<OutputFile> Render(Catalog catalog, string baseUrl)
    {
        if (baseUrl.Length == 0)
        {
            return [];
        }

        var parts = SitePages.Of(catalog).Chunk(PagesInFile).ToArray();
        if (parts.Length == 1)
        {
            return [UrlSet(Path, parts[0], baseUrl)];
        }

        var files = parts.Select((part, i) => UrlSet(PartPath(i + 1), part, baseUrl)).ToImmutableArray();
        var index = new XElement(Names + "sitemapindex", files.Select(f => new XElement(Names + "sitemap", Location(f.Path, baseUrl))));
        return [XmlFile.Of(Path, index), .. files];
    }

    private static UrlPath PartPath(int number) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sitemap-{number}.xml"));

    private static OutputFile UrlSet(UrlPath path, IEnumerable<SitePage> pages, string baseUrl) =>
        XmlFile.Of(path, new XElement(Names + "urlset", pages.Select(page => new XElement(
            Names + "url",
            Location(page.Url, baseUrl),
            page.Updated is { } date ? new XElement(Names + "lastmod", DateText.Day(date)) : null))));

    private static XElement Location(UrlPath path, string baseUrl) => new(Names + "loc", baseUrl + path.Encoded);
}
