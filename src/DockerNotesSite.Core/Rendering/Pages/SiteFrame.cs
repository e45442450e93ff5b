using System.Collections.Immutable;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>What stands around every page; templates know it as "site". Computed once for each folder of the site.</summary>
public sealed record SiteFrame
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Author { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required PageLink Home { get; init; }

    /// <summary>The site's main parts, in the order of the menu: quick reference, commands, concepts, notes and, where there is one, the map.</summary>
    public required ImmutableArray<SitePart> Parts { get; init; }

    public required PageLink Tags { get; init; }

    public required SearchAddresses Search { get; init; }

    public required string Feed { get; init; }

    public required string CatalogData { get; init; }

    public required string Styles { get; init; }

    /// <summary>Runs before the page is drawn: puts the chosen colours in force.</summary>
    public required string SchemeScript { get; init; }

    public required string Script { get; init; }

    public required string Icon { get; init; }

    /// <summary>The service worker; "" where the theme has none.</summary>
    public required string Worker { get; init; }

    /// <summary>What a browser needs to know to install the site.</summary>
    public required string Manifest { get; init; }

    public required AssetAddresses Assets { get; init; }
}

/// <summary>Where the search is: its page without a question, and the scripts that it needs, in the order in which they run.</summary>
public sealed record SearchAddresses(string Page, string Engine, string Index, string Store);

/// <summary>A main part of the site. The kinds are those of the pages that belong to it.</summary>
public sealed record SitePart(string Title, string Href, ImmutableArray<string> Kinds);
