using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Charting.Layout;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Model.Maps;
using static DockerNotesSite.Configuration.ConfigurationValues;
using static DockerNotesSite.Charting.MapValues;

namespace DockerNotesSite.Charting;

/// <summary>map.yaml in, its diagrams out. What lacks something that it can't be drawn without is told and left out.</summary>
internal static class MapReader
{
    private static readonly ImmutableArray<string> FileKeys = ["diagrams"];

    private static readonly ImmutableArray<string> DiagramKeys = ["id", "title", "description", "places", "arrows"];

    private static readonly ImmutableArray<string> PlaceKeys = ["id", "kind", "label", "note", "concept", "command", "in", "at", "size", "narrow"];

    private static readonly ImmutableArray<string> ArrowKeys = ["from", "to", "commands", "via", "label", "narrow"];

    private static readonly ImmutableArray<string> SpotKeys = ["at", "size"];

    private static readonly ImmutableArray<string> RouteKeys = ["via", "label"];

    private static readonly ImmutableArray<string> Kinds = [.. Enum.GetNames<MapPlaceKind>().Select(name => name.ToLowerInvariant())];

    public static ImmutableArray<DiagramEntry> Read(SourceFile file, DiagnosticBag diagnostics) =>
    [
        .. Mapping(ConfigurationNode.Parse(file, diagnostics), "map.yaml", FileKeys, diagnostics)
            .SelectMany(entry => Items(entry, diagnostics))
            .Select(item => Diagram(item, diagnostics)),
    ];

    private static DiagramEntry Diagram(ConfigurationNode item, DiagnosticBag diagnostics)
    {
        var diagram = Mapping(item, "diagrams", DiagramKeys, diagnostics).Aggregate(new DiagramEntry(item.Location), (read, entry) => entry.Key switch
        {
            "id" => read with { Id = Word(entry, diagnostics) },
            "title" => read with { Title = Localized(entry, diagnostics) },
            "description" => read with { Description = Localized(entry, diagnostics) },
            "places" => read with { Places = [.. Items(entry, diagnostics).Select(place => Place(place, diagnostics))] },
            _ => read with { Arrows = [.. Items(entry, diagnostics).Select(arrow => Arrow(arrow, diagnostics))] },
        });
        Require(diagram.Id.Value, item, "diagram", "id", diagnostics);
        Require(diagram.Title.IsEmpty ? "" : "given", item, "diagram", "title", diagnostics);
        return diagram;
    }

    private static PlaceEntry Place(ConfigurationNode item, DiagnosticBag diagnostics)
    {
        var place = Mapping(item, "places", PlaceKeys, diagnostics).Aggregate(new PlaceEntry(item.Location), (read, entry) => entry.Key switch
        {
            "id" => read with { Id = Word(entry, diagnostics) },
            "kind" => read with { Kind = Enum.TryParse<MapPlaceKind>(OneOf(entry, Kinds, diagnostics), ignoreCase: true, out var kind) ? kind : read.Kind },
            "label" => read with { Label = Localized(entry, diagnostics) },
            "note" => read with { Note = Localized(entry, diagnostics) },
            "concept" => read with { Concepts = LocatedTexts(entry, diagnostics) },
            "command" => read with { Command = new LocatedText(Text(entry, diagnostics), entry.Value.Location) },
            "in" => read with { Frame = Word(entry, diagnostics) },
            "at" => read with { Wide = read.Wide with { At = Point(entry, PictureScale.Wide, diagnostics) } },
            "size" => read with { Wide = read.Wide with { Size = Point(entry, PictureScale.Wide, diagnostics) } },
            _ => read with { Narrow = NarrowSpot(entry, diagnostics) },
        });
        Require(place.Id.Value, item, "place", "id", diagnostics);
        Require(place.Label.IsEmpty ? "" : "given", item, "place", "label", diagnostics);
        Require(Has(item, "at") || place.Kind == MapPlaceKind.Frame ? "given" : "", item, "place", "at", diagnostics);
        return place;
    }

    private static Spot NarrowSpot(MappingEntry narrow, DiagnosticBag diagnostics) =>
        Mapping(narrow.Value, narrow.Key, SpotKeys, diagnostics).Aggregate(default(Spot), (spot, entry) => entry.Key == "at"
            ? spot with { At = Point(entry, PictureScale.Narrow, diagnostics) }
            : spot with { Size = Point(entry, PictureScale.Narrow, diagnostics) });

    private static ArrowEntry Arrow(ConfigurationNode item, DiagnosticBag diagnostics)
    {
        var arrow = Mapping(item, "arrows", ArrowKeys, diagnostics).Aggregate(new ArrowEntry(item.Location), (read, entry) => entry.Key switch
        {
            "from" => read with { From = Word(entry, diagnostics) },
            "to" => read with { To = Word(entry, diagnostics) },
            "commands" => read with { Commands = LocatedTexts(entry, diagnostics) },
            "narrow" => read with { Narrow = NarrowRoute(entry, diagnostics) },
            _ => read with { Wide = Along(read.Wide, entry, PictureScale.Wide, diagnostics) },
        });
        Require(arrow.From.Value, item, "arrow", "from", diagnostics);
        Require(arrow.To.Value, item, "arrow", "to", diagnostics);
        Require(arrow.Commands.IsEmpty ? "" : "given", item, "arrow", "commands", diagnostics);
        return arrow;
    }

    private static Route NarrowRoute(MappingEntry narrow, DiagnosticBag diagnostics) =>
        Mapping(narrow.Value, narrow.Key, RouteKeys, diagnostics)
            .Aggregate(Route.Direct, (route, entry) => Along(route, entry, PictureScale.Narrow, diagnostics));

    private static Route Along(Route route, MappingEntry entry, PictureScale scale, DiagnosticBag diagnostics) => entry.Key == "via"
        ? route with { Via = Points(entry, scale, diagnostics) }
        : route with { Label = Point(entry, scale, diagnostics) };

    private static bool Has(ConfigurationNode node, string key) => node is MappingNode mapping && mapping.Entries.Any(entry => entry.Key == key);

    private static void Require(string? value, ConfigurationNode owner, string name, string key, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrEmpty(value))
        {
            diagnostics.Add(MapDiagnostics.Missing(owner.Location, name, key));
        }
    }
}
