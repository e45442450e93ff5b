namespace DockerNotesSite.Model.Maps;

/// <summary>How outlines depart from their boxes; lines end at the outline.</summary>
public static class MapOutline
{
    /// <summary>Half the height of a store's lid.</summary>
    public const double Lid = 7;

    /// <summary>How far the upper and lower corners of a network are drawn in.</summary>
    public static double Slant(MapBox box) => Math.Min(box.Height / 3, 16);

    /// <summary>How far below the box's top, or above its bottom, the outline is at that column.</summary>
    public static double BelowTop(MapPlaceKind kind, MapBox box, double x) => kind switch
    {
        MapPlaceKind.State => OfCircle(box.Height / 2, Math.Min(x - box.Left, box.Right - x)),
        MapPlaceKind.Store => Lid * (1 - Math.Sqrt(Math.Max(0, 1 - Math.Pow((x - box.Middle.X) / (box.Width / 2), 2)))),
        _ => 0,
    };

    /// <summary>How far from the box's sides it is at that row.</summary>
    public static double FromSide(MapPlaceKind kind, MapBox box, double y) => kind switch
    {
        MapPlaceKind.State => OfCircle(box.Height / 2, Math.Min(y - box.Top, box.Bottom - y)),
        MapPlaceKind.Network => Slant(box) * Math.Abs(y - box.Middle.Y) / (box.Height / 2),
        _ => 0,
    };

    private static double OfCircle(double radius, double toEnd) =>
        toEnd >= radius ? 0 : radius - Math.Sqrt(Math.Max(0, (radius * radius) - ((radius - toEnd) * (radius - toEnd))));
}
