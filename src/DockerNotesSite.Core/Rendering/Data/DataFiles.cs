using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
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

    internal static IEnumerable<PlannedFile> PlanShared(ImmutableArray<Catalog> catalogs, string baseUrl) =>
        Sitemap.Plan(catalogs, baseUrl).Prepend(new PlannedFile(RobotsText.Render(baseUrl)));

    /// <summary>In ordinal order of their addresses.</summary>
    public static ImmutableArray<OutputFile> Render(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        var diagnostics = new DiagnosticBag();
        return [.. Plan(catalog, configuration, strings).Select(file => file.Render(diagnostics)).OrderBy(file => file.Path)];
    }

    internal static IEnumerable<PlannedFile> Plan(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(strings);
        var titled = configuration with { Title = SiteTitle.Of(catalog, configuration, strings) };
        var schema = CatalogJson.Schema(catalog.Addresses);
        // What takes longest begins first.
        return TwinPages.Plan(catalog, titled, strings)
            .Prepend(PlannedFile.Written(catalog.Addresses.At(CatalogJson.FileName), output => CatalogJson.Write(catalog, titled, output)))
            .Append(new PlannedFile(schema))
            .Append(new PlannedFile(catalog.Addresses.At(AtomFeed.FileName), _ => AtomFeed.Render(catalog, titled)))
            .Append(new PlannedFile(catalog.Addresses.At(LlmsText.FileName), _ => LlmsText.Render(catalog, titled, strings)));
    }
}
