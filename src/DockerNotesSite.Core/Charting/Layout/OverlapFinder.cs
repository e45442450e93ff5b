using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>Tells of what lies on something else: labels, places, the names of frames, and lines that go through any of them.</summary>
internal static class OverlapFinder
{
    private sealed record Thing(string Name, MapBox Box, PlacedArrow? Arrow, MapPlace? Place);

    public static void Validate(MapPicture picture, SourceLocation location, string title, string size, DiagnosticBag diagnostics)
    {
        var things = Things(picture).ToList();
        for (var i = 0; i < things.Count; i++)
        {
            foreach (var other in things.Skip(i + 1).Where(other => other.Box.Meets(things[i].Box)))
            {
                diagnostics.Add(MapDiagnostics.Overlap(location, title, size, things[i].Name, other.Name));
            }
        }

        foreach (var arrow in picture.Arrows)
        {
            foreach (var thing in things.Where(thing => thing.Arrow != arrow && !IsEnd(thing, arrow) && IsCrossed(thing, arrow)))
            {
                diagnostics.Add(MapDiagnostics.Overlap(location, title, size, $"the line from {NameOf(arrow.Arrow.From)} to {NameOf(arrow.Arrow.To)}", thing.Name));
            }
        }
    }

    private static IEnumerable<Thing> Things(MapPicture picture) =>
        picture.Places.Select(p => new Thing(NameOf(p.Place), p.Place.Kind == MapPlaceKind.Frame ? p.Words : p.Box, null, p.Place.Kind == MapPlaceKind.Frame ? null : p.Place))
            .Concat(picture.Arrows.SelectMany(a => a.Labels, (a, label) => new Thing($"the label '{label.Command.Label}'", label.Box, a, null)));

    private static string NameOf(MapPlace place) => $"the place '{place.Id}'";

    // A line may end inside of a box, where the outline does. The name of a frame is no end.
    private static bool IsEnd(Thing thing, PlacedArrow arrow) => thing.Place is { } place && (place == arrow.Arrow.From || place == arrow.Arrow.To);

    private static bool IsCrossed(Thing thing, PlacedArrow arrow) =>
        arrow.Line.Zip(arrow.Line.Skip(1)).Any(part => thing.Box.Meets(part.First, part.Second));
}
