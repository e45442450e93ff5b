using System.Collections.Immutable;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>
/// The way of an arrow from border to border. It leaves and enters at a right angle wherever the next corner, or the other
/// place, lies straight above, below or beside; otherwise it goes from middle to middle.
/// </summary>
internal static class LineLayout
{
    /// <summary>No line meets a border nearer to its end than this, where the border is round.</summary>
    private const double Corner = 8;

    /// <summary>The aside is the way to the right or down from the middle, for lines that go side by side.</summary>
    public static ImmutableArray<MapPoint> Of(PlacedPlace from, PlacedPlace to, ImmutableArray<MapPoint> via, double aside)
    {
        if (via.IsEmpty)
        {
            return Direct(from, to, aside);
        }

        var corners = via.Select(PictureScale.At).ToList();
        return [Border(from, corners[0]), .. corners.Where((c, i) => i is > 0 || !IsStraight(from, to, corners)), Border(to, corners[^1])];
    }

    /// <summary>One corner on a straight way only says where it goes.</summary>
    private static bool IsStraight(PlacedPlace from, PlacedPlace to, List<MapPoint> corners)
    {
        var (start, end) = (Border(from, corners[0]), Border(to, corners[0]));
        return corners.Count == 1 && (start.X == end.X || start.Y == end.Y);
    }

    /// <summary>True where the places are above each other.</summary>
    public static bool IsVertical(MapBox from, MapBox to) => Shared(from.Left, from.Right, to.Left, to.Right) is not null;

    private static ImmutableArray<MapPoint> Direct(PlacedPlace from, PlacedPlace to, double aside)
    {
        var (a, b) = (from.Box, to.Box);
        if (Shared(a.Left, a.Right, b.Left, b.Right) is { } x)
        {
            var middle = new MapPoint(x + aside, (a.Middle.Y + b.Middle.Y) / 2);
            return [Border(from, middle with { Y = b.Middle.Y }), Border(to, middle with { Y = a.Middle.Y })];
        }

        if (Shared(a.Top, a.Bottom, b.Top, b.Bottom) is { } y)
        {
            var middle = new MapPoint((a.Middle.X + b.Middle.X) / 2, y + aside);
            return [Border(from, middle with { X = b.Middle.X }), Border(to, middle with { X = a.Middle.X })];
        }

        return [Border(from, b.Middle), Border(to, a.Middle)];
    }

    /// <summary>The middle of what two stretches have in common, if that is enough for a line.</summary>
    private static double? Shared(double low, double high, double otherLow, double otherHigh)
    {
        var (first, last) = (Math.Max(low, otherLow), Math.Min(high, otherHigh));
        return last - first >= 2 * Corner ? (first + last) / 2 : null;
    }

    /// <summary>Where the line from the place towards the point crosses the border.</summary>
    private static MapPoint Border(PlacedPlace place, MapPoint toward)
    {
        var (box, kind) = (place.Box, place.Place.Kind);
        var edge = place.Place.IsDot ? 0 : Corner;
        var (dx, dy) = (toward.X - box.Middle.X, toward.Y - box.Middle.Y);
        if (toward.X >= box.Left + edge && toward.X <= box.Right - edge)
        {
            var inset = MapOutline.BelowTop(kind, box, toward.X);
            return new MapPoint(place.Place.IsDot ? box.Middle.X : toward.X, dy < 0 ? box.Top + inset : box.Bottom - inset);
        }

        if (toward.Y >= box.Top + edge && toward.Y <= box.Bottom - edge)
        {
            var inset = MapOutline.FromSide(kind, box, toward.Y);
            return new MapPoint(dx < 0 ? box.Left + inset : box.Right - inset, place.Place.IsDot ? box.Middle.Y : toward.Y);
        }

        var part = Math.Min(box.Width / 2 / Math.Abs(dx), box.Height / 2 / Math.Abs(dy));
        return new MapPoint(box.Middle.X + (dx * part), box.Middle.Y + (dy * part));
    }
}
