using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting;

/// <summary>A diagram as it stands in map.yaml, in all languages. Positions are steps of the grid.</summary>
internal sealed record DiagramEntry(SourceLocation Location)
{
    public LocatedText Id { get; init; }

    public LocalizedText Title { get; init; } = LocalizedText.None;

    public LocalizedText Description { get; init; } = LocalizedText.None;

    public ImmutableArray<PlaceEntry> Places { get; init; } = [];

    public ImmutableArray<ArrowEntry> Arrows { get; init; } = [];
}

internal sealed record PlaceEntry(SourceLocation Location)
{
    public LocatedText Id { get; init; }

    public MapPlaceKind Kind { get; init; }

    public LocalizedText Label { get; init; } = LocalizedText.None;

    public LocalizedText Note { get; init; } = LocalizedText.None;

    /// <summary>Names of one concept, one for each language for instance.</summary>
    public ImmutableArray<LocatedText> Concepts { get; init; } = [];

    /// <summary>Where no concept says what it is, the command whose page does.</summary>
    public LocatedText Command { get; init; }

    /// <summary>The id of the frame that it stands in.</summary>
    public LocatedText Frame { get; init; }

    public Spot Wide { get; init; }

    public Spot Narrow { get; init; }
}

/// <summary>The middle of a place, and its size where it isn't the size of its words.</summary>
internal readonly record struct Spot(MapPoint? At, MapPoint? Size);

internal sealed record ArrowEntry(SourceLocation Location)
{
    public LocatedText From { get; init; }

    public LocatedText To { get; init; }

    public ImmutableArray<LocatedText> Commands { get; init; } = [];

    public Route Wide { get; init; } = Route.Direct;

    public Route Narrow { get; init; } = Route.Direct;
}

/// <summary>The corners of a line between its ends, and the middle of its labels where that isn't the middle of its longest part.</summary>
internal sealed record Route(ImmutableArray<MapPoint> Via, MapPoint? Label)
{
    public static Route Direct { get; } = new([], null);
}
