using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Maps;
using static DockerNotesSite.Rendering.Maps.Coordinates;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>An arrow as path data: a line with round corners, and its head. Heads are drawn, not SVG markers, which would need ids.</summary>
internal static class LinePath
{
    private const double Radius = 12;

    /// <summary>Between the tip and the border that it points at.</summary>
    private const double Gap = 3;

    public static string Line(ImmutableArray<MapPoint> points, double head)
    {
        var path = new StringBuilder(Path($"M{points[0].X} {points[0].Y}"));
        for (var i = 1; i < points.Length - 1; i++)
        {
            var room = Math.Min(Length(points[i - 1], points[i]), Length(points[i], points[i + 1])) / 2;
            var (before, behind) = (Toward(points[i], points[i - 1], Math.Min(Radius, room)), Toward(points[i], points[i + 1], Math.Min(Radius, room)));
            path.Append(Path($"L{before.X} {before.Y}Q{points[i].X} {points[i].Y} {behind.X} {behind.Y}"));
        }

        var end = Toward(points[^1], points[^2], head > 1 ? Gap + head - 1 : 0);
        return path.Append(Path($"L{end.X} {end.Y}")).ToString();
    }

    public static string Head(ImmutableArray<MapPoint> points, double size)
    {
        var (tip, back) = (Toward(points[^1], points[^2], Gap), Toward(points[^1], points[^2], Gap + size));
        var (aside, along) = ((tip.Y - back.Y) / 2, (tip.X - back.X) / 2);
        return Path($"M{tip.X} {tip.Y}L{back.X + aside} {back.Y - along}L{back.X - aside} {back.Y + along}Z");
    }

    private static double Length(MapPoint a, MapPoint b) => Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));

    private static MapPoint Toward(MapPoint from, MapPoint to, double distance)
    {
        var length = Length(from, to);
        return length == 0 ? from : new MapPoint(from.X + ((to.X - from.X) * distance / length), from.Y + ((to.Y - from.Y) * distance / length));
    }
}
