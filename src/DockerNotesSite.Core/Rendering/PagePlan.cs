using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Pages;

namespace DockerNotesSite.Rendering;

/// <summary>A page to be made: its address and how its model is built.</summary>
internal sealed record PlannedPage(UrlPath Url, Func<PageContext, Page> Build)
{
    /// <summary>True for a page that a server shows at whatever address was asked for.</summary>
    public bool IsShownAnywhere { get; init; }

    public bool OffersDownloads { get; init; }
}

/// <summary>All pages of a site.</summary>
internal static class PagePlan
{
    /// <summary>The pages that offer downloads.</summary>
    public static ImmutableArray<PlannedPage> WithDownloads(SiteIndex site) =>
    [
        new PlannedPage(site.Addresses.Home, HomePages.Home) { OffersDownloads = true },
        new PlannedPage(site.Addresses.QuickReference, QuickReferencePages.Build) { OffersDownloads = true },
    ];

    public static ImmutableArray<PlannedPage> Of(SiteIndex site)
    {
        var catalog = site.Catalog;
        return
        [
            .. WithDownloads(site),
            .. catalog.Map.IsEmpty ? [] : new[] { new PlannedPage(site.Addresses.Map, MapPages.Build) },
            new PlannedPage(site.Addresses.NoteIndex, IndexPages.Notes),
            new PlannedPage(site.Addresses.CommandIndex, IndexPages.Commands),
            new PlannedPage(site.Addresses.ConceptIndex, IndexPages.Concepts),
            new PlannedPage(site.Addresses.TagIndex, IndexPages.Tags),
            new PlannedPage(site.Addresses.Search, HomePages.Search),
            new PlannedPage(site.Addresses.NotFound, HomePages.NotFound) { IsShownAnywhere = true },
            .. catalog.Notes.Select((note, i) => new PlannedPage(note.Url, page => NotePages.Build(page, i))),
            .. catalog.Commands.Select((command, i) => new PlannedPage(command.Url, page => CommandPages.Build(page, i))),
            .. catalog.Concepts.Select((concept, i) => new PlannedPage(concept.Url, page => ConceptPages.Build(page, i))),
            .. catalog.Tags.Select(tag => new PlannedPage(tag.Url, page => IndexPages.Tag(page, tag))),
            .. catalog.Redirects.Select(redirect => new PlannedPage(redirect.From, page => HomePages.Redirect(page, redirect))),
        ];
    }
}
