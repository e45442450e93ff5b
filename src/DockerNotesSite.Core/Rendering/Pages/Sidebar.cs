using System.Collections.Immutable;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>
/// The pages beside a page: those around it in the order of its part of the site, never more than a fixed number, so that
/// a page does not grow with the site.
/// </summary>
public sealed record Sidebar
{
    /// <summary>The page that lists all of them.</summary>
    public required PageLink All { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int Count { get; init; }

    /// <summary>In order, the page itself among them.</summary>
    public required ImmutableArray<SidebarLink> Links { get; init; }
}

/// <summary>A page in a sidebar. A command's program, "docker", is apart from its title; "" for everything else.</summary>
public sealed record SidebarLink(string Program, string Title, string Href, bool IsCurrent) : ISharedModel
{
    bool ISharedModel.IsShared => !IsCurrent;
}
