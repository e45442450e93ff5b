using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>How commands move things: pictures, and the same in words.</summary>
public sealed record MapPage : Page
{
    public override string Kind => "map";

    public required ImmutableArray<MapDiagramModel> Diagrams { get; init; }
}

/// <summary>A picture of the map. The second one is for screens on which the first can't be read; often it is the same.</summary>
public sealed record MapDiagramModel
{
    public required string Title { get; init; }

    public required string Id { get; init; }

    public required string Description { get; init; }

    public required HtmlText Wide { get; init; }

    public required HtmlText Narrow { get; init; }

    public required ImmutableArray<MapArrowModel> Arrows { get; init; }
}

/// <summary>What moves from where to where. Addresses are "" where nothing is to be read about it.</summary>
public sealed record MapArrowModel(ImmutableArray<PageLink> Commands, PageLink From, PageLink To);

/// <summary>Where a page is on the map: a small picture, what it marks in words, and the large one that it is a part of.</summary>
public sealed record MapPartModel(HtmlText Picture, string Caption, string Title, string Href);
