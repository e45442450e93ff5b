using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data;

/// <summary>The site's name: the configuration's, or the first note's title.</summary>
internal static class SiteTitle
{
    public static string Of(Catalog catalog, SiteConfiguration configuration) =>
        configuration.Title.Length > 0 ? configuration.Title : catalog.Notes.FirstOrDefault()?.Note.Title ?? "";
}
