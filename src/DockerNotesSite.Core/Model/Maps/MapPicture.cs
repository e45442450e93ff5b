using System.Collections.Immutable;

namespace DockerNotesSite.Model.Maps;

/// <summary>A diagram with everything at its place. Lengths are CSS pixels at the picture's natural size.</summary>
public sealed record MapPicture
{
    /// <summary>All that is to be seen.</summary>
    public required MapBox View { get; init; }

    public required MapFonts Fonts { get; init; }

    /// <summary>Frames before what is in them.</summary>
    public required ImmutableArray<PlacedPlace> Places { get; init; }

    public required ImmutableArray<PlacedArrow> Arrows { get; init; }
}

/// <summary>The sizes of text that the room for it was reckoned with.</summary>
public readonly record struct MapFonts(int Name, int Note, int Command)
{
    public int CommandLine => Command + 4;
}

public sealed record PlacedPlace(MapPlace Place, MapBox Box, MapBox Words);

/// <summary>From border to border; corners are still sharp. Each command has its label somewhere on the line.</summary>
public sealed record PlacedArrow(MapArrow Arrow, ImmutableArray<MapPoint> Line, ImmutableArray<PlacedLabel> Labels);

/// <summary>The lines of a command's label, from top to bottom, in the middle of the box.</summary>
public sealed record PlacedLabel(MapCommand Command, MapBox Box, ImmutableArray<string> Lines);

public readonly record struct MapPoint(double X, double Y);

public readonly record struct MapBox(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public MapPoint Middle => new(Left + (Width / 2), Top + (Height / 2));

    public static MapBox Around(MapPoint middle, double width, double height) =>
        new(middle.X - (width / 2), middle.Y - (height / 2), width, height);

    public static MapBox Of(IEnumerable<MapBox> boxes)
    {
        var all = boxes.ToList();
        var (left, top) = (all.Min(b => b.Left), all.Min(b => b.Top));
        return new MapBox(left, top, all.Max(b => b.Right) - left, all.Max(b => b.Bottom) - top);
    }

    public MapBox Grow(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));

    public bool Meets(MapBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>True where the straight line between the two points has a part in it.</summary>
    public bool Meets(MapPoint from, MapPoint to)
    {
        var (enter, leave) = (0.0, 1.0);
        return Clip(from.X, to.X - from.X, Left, Right, ref enter, ref leave)
            && Clip(from.Y, to.Y - from.Y, Top, Bottom, ref enter, ref leave)
            && enter < leave;
    }

    // The part of the line, from 0 to 1, that is between two parallels.
    private static bool Clip(double start, double way, double low, double high, ref double enter, ref double leave)
    {
        if (way == 0)
        {
            return start > low && start < high;
        }

        var (first, last) = ((low - start) / way, (high - start) / way);
        enter = Math.Max(enter, Math.Min(first, last));
        leave = Math.Min(leave, Math.Max(first, last));
        return true;
    }
}
