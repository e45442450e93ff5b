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

    /// <summary>Which page of its list it is.</summary>
    public PagePart Part { get; init; } = PagePart.Whole;

    /// <summary>Where the list begins.</summary>
    public UrlPath List { get; init; } = Url;

    /// <summary>The pages of a list that may be too long for one.</summary>
    public static IEnumerable<PlannedPage> Parts(UrlPath list, IEnumerable<PagePart> parts, Func<PageContext, PagePart, Page> build) =>
        parts.Select(part => new PlannedPage(part.AddressOf(list), page => build(page, part)) { Part = part, List = list });
}

/// <summary>All pages of a site.</summary>
internal static class PagePlan
{
    /// <summary>The pages that offer downloads.</summary>
    public static ImmutableArray<PlannedPage> WithDownloads(SiteIndex site) =>
    [
        new PlannedPage(site.Addresses.Home, HomePages.Home) { OffersDownloads = true },
        QuickReference(site).First(),
    ];

    public static ImmutableArray<PlannedPage> Of(SiteIndex site)
    {
        var (catalog, addresses) = (site.Catalog, site.Addresses);
        return
        [
            .. WithDownloads(site),
            .. QuickReference(site).Skip(1),
            .. catalog.Map.IsEmpty ? [] : new[] { new PlannedPage(addresses.Map, MapPages.Build) },
            .. PlannedPage.Parts(addresses.NoteIndex, IndexPages.PartsOf(catalog.Notes.Length), IndexPages.Notes),
            new PlannedPage(addresses.CommandIndex, IndexPages.Commands),
            .. PlannedPage.Parts(addresses.ConceptIndex, IndexPages.PartsOf(catalog.Concepts.Length), IndexPages.Concepts),
            .. PlannedPage.Parts(addresses.TagIndex, IndexPages.PartsOf(catalog.Tags.Length), IndexPages.Tags),
            new PlannedPage(addresses.Search, HomePages.Search),
            new PlannedPage(addresses.NotFound, HomePages.NotFound) { IsShownAnywhere = true },
            .. catalog.Notes.Select((note, i) => new PlannedPage(note.Url, page => NotePages.Build(page, i))),
            .. catalog.Commands.SelectMany((command, i) =>
                PlannedPage.Parts(command.Url, CommandPages.PartsOf(command), (page, part) => CommandPages.Build(page, i, part))),
            .. catalog.Concepts.SelectMany((concept, i) =>
                PlannedPage.Parts(concept.Url, ConceptPages.PartsOf(concept), (page, part) => ConceptPages.Build(page, i, part))),
            .. catalog.Tags.SelectMany(tag =>
                PlannedPage.Parts(tag.Url, IndexPages.PartsOf(tag.Notes.Length), (page, part) => IndexPages.Tag(page, tag, part))),
            .. catalog.Redirects.Select(redirect => new PlannedPage(redirect.From, page => HomePages.Redirect(page, redirect))),
        ];
    }

    private static IEnumerable<PlannedPage> QuickReference(SiteIndex site) =>
        PlannedPage.Parts(site.Addresses.QuickReference, site.Rows.Parts, QuickReferencePages.Build)
            .Select(page => page with { OffersDownloads = page.Part.IsFirst });
}
