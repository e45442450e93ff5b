using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>Tells of what lies on something else: labels, places, the names of frames, and lines that go through any of them.</summary>
internal static class OverlapFinder
{
    private sealed record Thing(string Name, MapBox Box, PlacedArrow? Arrow);

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
            foreach (var thing in things.Where(thing => thing.Arrow != arrow && IsCrossed(thing, arrow)))
            {
                diagnostics.Add(MapDiagnostics.Overlap(location, title, size, $"the line from {NameOf(arrow.Arrow.From)} to {NameOf(arrow.Arrow.To)}", thing.Name));
            }
        }
    }

    private static IEnumerable<Thing> Things(MapPicture picture) =>
        picture.Places.Select(p => new Thing(NameOf(p.Place), p.Place.Kind == MapPlaceKind.Frame ? p.Words : p.Box, null))
            .Concat(picture.Arrows.SelectMany(a => a.Labels, (a, label) => new Thing($"the label '{label.Command.Label}'", label.Box, a)));

    private static string NameOf(MapPlace place) => $"the place '{place.Id}'";

    // Its own ends touch their borders, which is no crossing.
    private static bool IsCrossed(Thing thing, PlacedArrow arrow)
    {
        var box = thing.Box.Grow(-1);
        return arrow.Line.Zip(arrow.Line.Skip(1)).Any(part => box.Meets(part.First, part.Second));
    }
}
