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
        return
        [
            .. new[]
            {
                CatalogJson.Render(catalog, configuration),
                CatalogJson.Schema(),
                AtomFeed.Render(catalog, configuration),
                RobotsText.Render(configuration.BaseUrl),
                LlmsText.Render(catalog, configuration, strings),
            }
            .Concat(Sitemap.Render(catalog, configuration.BaseUrl))
            .Concat(TwinPages.Render(catalog, configuration, strings))
            .OrderBy(file => file.Path),
        ];
    }
}
