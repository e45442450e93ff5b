using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>
/// Rendering: the catalog with its references in, the files of the site out.
/// </summary>
public sealed class SiteRenderer(SiteConfiguration configuration, Theme theme)
{
    public ImmutableArray<OutputFile> Render(Catalog catalog)
    {
        _ = configuration;
        _ = theme;
        return [.. catalog.Assets.Select(a => new OutputFile { Path = a.Url, CopyOf = a.Source })];
    }
}
