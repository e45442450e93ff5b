using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>
/// Twins: the catalog in; every page but 404 as plain Markdown out, at the page's address with ".md", linked to each other.
/// </summary>
internal static class TwinPages
{
    public static IEnumerable<PlannedFile> Plan(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        var site = new Lazy<TwinSite>(() => TwinSite.Of(catalog, strings, configuration.Language));
        var addresses = catalog.Addresses;
        return
        [
            Twin(addresses.Home, scope => IndexTwins.Home(scope, configuration)),
            PlannedFile.Written(
                MarkdownScope.Twin(addresses.QuickReference),
                output => IndexTwins.WriteQuickReference(site.Value.Scope(addresses.QuickReference), output)),
            .. catalog.Map.IsEmpty ? [] : new[] { Twin(addresses.Map, MapTwin.Render) },
            Twin(addresses.NoteIndex, IndexTwins.Notes),
            Twin(addresses.CommandIndex, IndexTwins.Commands),
            Twin(addresses.ConceptIndex, IndexTwins.Concepts),
            Twin(addresses.TagIndex, IndexTwins.Tags),
            .. catalog.Notes.Select(note => Twin(note.Url, scope => NoteTwin.Render(note, scope))),
            .. catalog.Commands.Select(command => Twin(command.Url, scope => CommandTwin.Render(command, scope))),
            .. catalog.Concepts.Select(concept => Twin(concept.Url, scope => ConceptTwin.Render(concept, scope))),
            .. catalog.Tags.Select(tag => Twin(tag.Url, scope => IndexTwins.Tag(tag, scope))),
        ];

        PlannedFile Twin(UrlPath page, Func<MarkdownScope, OutputFile> render) =>
            new(MarkdownScope.Twin(page), _ => render(site.Value.Scope(page)));
    }
}
