using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>
/// Twins: the catalog in; every page but 404 as plain Markdown out, at the page's address with ".md", linked to each other.
/// </summary>
internal static class TwinPages
{
    public static ImmutableArray<OutputFile> Render(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        var site = TwinSite.Of(catalog, strings, configuration.Language);
        return
        [
            IndexTwins.Home(site.Scope(catalog.Addresses.Home), configuration),
            IndexTwins.QuickReference(site.Scope(catalog.Addresses.QuickReference)),
            .. catalog.Map.IsEmpty ? [] : new[] { MapTwin.Render(site.Scope(catalog.Addresses.Map)) },
            IndexTwins.Notes(site.Scope(catalog.Addresses.NoteIndex)),
            IndexTwins.Commands(site.Scope(catalog.Addresses.CommandIndex)),
            IndexTwins.Concepts(site.Scope(catalog.Addresses.ConceptIndex)),
            IndexTwins.Tags(site.Scope(catalog.Addresses.TagIndex)),
            .. catalog.Notes.Select(note => NoteTwin.Render(note, site.Scope(note.Url))),
            .. catalog.Commands.Select(command => CommandTwin.Render(command, site.Scope(command.Url))),
            .. catalog.Concepts.Select(concept => ConceptTwin.Render(concept, site.Scope(concept.Url))),
            .. catalog.Tags.Select(tag => IndexTwins.Tag(tag, site.Scope(tag.Url))),
        ];
    }
}
