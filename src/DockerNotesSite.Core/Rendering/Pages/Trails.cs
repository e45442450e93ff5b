using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>Breadcrumbs: from the home page to a page's parent.</summary>
internal static class Trails
{
    public static ImmutableArray<PageLink> BelowHome(PageContext page) => [page.Link(page.Strings["home"], page.Site.Addresses.Home)];

    public static ImmutableArray<PageLink> Below(PageContext page, UrlPath index, string title) =>
        [.. BelowHome(page), page.Link(page.Strings[title], index)];
}
