using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Data.Twins;

namespace DockerNotesSite.Rendering.Data;

/// <summary>
/// The site for programs: the catalog with its references in; catalog.json and its schema, the feed, the sitemap,
/// robots.txt, llms.txt and a Markdown twin of every page out.
/// </summary>
public static class DataFiles
{
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
                CatalogJson.Schema(),
                AtomFeed.Render(catalog, titled),
                RobotsText.Render(configuration.BaseUrl),
                LlmsText.Render(catalog, titled, strings),
            }
            .Concat(Sitemap.Render(catalog, configuration.BaseUrl))
            .Concat(TwinPages.Render(catalog, titled, strings))
            .OrderBy(file => file.Path),
        ];
    }
}
