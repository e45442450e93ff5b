using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Data.Twins;

namespace DockerNotesSite.Rendering.Data;

/// <summary>
/// The site for programs: the catalog with its references in; catalog.json and its schema, the feed, llms.txt and a Markdown twin of
/// every page out, for each language. The sitemap and robots.txt are those of the whole site.
/// </summary>
public static class DataFiles
{
    /// <summary>The catalogs of all languages.</summary>
    public static ImmutableArray<OutputFile> RenderShared(ImmutableArray<Catalog> catalogs, string baseUrl) =>
        [RobotsText.Render(baseUrl), .. Sitemap.Render(catalogs, baseUrl)];

    /// <summary>In ordinal order of their addresses.</summary>
    public static ImmutableArray<OutputFile> Render(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(strings);
        var titled = configuration with { Title = SiteTitle.Of(catalog, configuration, strings) };
        return
        [
            .. new[]
            {
                CatalogJson.Render(catalog, titled),
                CatalogJson.Schema(catalog.Addresses),
                AtomFeed.Render(catalog, titled),
                LlmsText.Render(catalog, titled, strings),
            }
            .Concat(TwinPages.Render(catalog, titled, strings))
            .OrderBy(file => file.Path),
        ];
    }
}
