using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>The site's name: as configured, otherwise the first note's.</summary>
public static class SiteTitle
{
    public static string Of(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(strings);
        return configuration.Title.Length > 0 ? configuration.Title
            : catalog.Notes is [var first, ..] ? first.Note.Title
            : strings["untitled"];
    }
}
