using System.Collections.Immutable;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>Arrows → lines with their labels. Several between the same two places go side by side, as far apart as their labels need.</summary>
internal static class ArrowLayout
{
    private const double Between = 8;

    public static ImmutableArray<PlacedArrow> Of(
        DiagramEntry diagram, ImmutableArray<MapArrow> arrows, ImmutableArray<PlacedPlace> places, PictureScale scale)
    {
        var byId = places.ToDictionary(place => place.Place.Id);
        var asides = Asides(diagram, arrows, byId, scale);
        return
        [
            .. arrows.Select((arrow, i) =>
            {
                var route = RouteOf(diagram.Arrows[i], scale);
                var line = LineLayout.Of(byId[arrow.From.Id], byId[arrow.To.Id], route.Via, asides[i]);
                var middle = route.Label is { } given ? PictureScale.At(given) : MiddleOf(line);
                return new PlacedArrow(arrow, line, LabelLayout.Around(middle, arrow, scale));
            }),
        ];
    }

    private static Route RouteOf(ArrowEntry entry, PictureScale scale) => scale == PictureScale.Wide ? entry.Wide : entry.Narrow;

    /// <summary>For each arrow without corners, how far it is from the middle of all between its two places.</summary>
    private static double[] Asides(DiagramEntry diagram, ImmutableArray<MapArrow> arrows, Dictionary<string, PlacedPlace> places, PictureScale scale)
    {
        var asides = new double[arrows.Length];
        var groups = Enumerable.Range(0, arrows.Length)
            .Where(i => RouteOf(diagram.Arrows[i], scale).Via.IsEmpty)
            .GroupBy(i => Pair(arrows[i]));
        foreach (var group in groups.Where(group => group.Count() > 1))
        {
            var (from, to) = (places[arrows[group.First()].From.Id].Box, places[arrows[group.First()].To.Id].Box);
            var isVertical = LineLayout.IsVertical(from, to);
            var sizes = group.Select(i => LabelLayout.SizeOf(arrows[i], scale)).Select(size => isVertical ? size.Width : size.Height).ToList();
            var at = -(sizes.Sum() + (Between * (sizes.Count - 1))) / 2;
            foreach (var (i, size) in group.Zip(sizes))
            {
                asides[i] = at + (size / 2);
                at += size + Between;
            }
        }

        return asides;
    }

    private static (string First, string Second) Pair(MapArrow arrow) =>
        string.CompareOrdinal(arrow.From.Id, arrow.To.Id) < 0 ? (arrow.From.Id, arrow.To.Id) : (arrow.To.Id, arrow.From.Id);

    /// <summary>The middle of the longest part.</summary>
    private static MapPoint MiddleOf(ImmutableArray<MapPoint> line)
    {
        var (from, to) = line.Zip(line.Skip(1)).MaxBy(part => Math.Abs(part.Second.X - part.First.X) + Math.Abs(part.Second.Y - part.First.Y));
        return new MapPoint((from.X + to.X) / 2, (from.Y + to.Y) / 2);
    }
}
