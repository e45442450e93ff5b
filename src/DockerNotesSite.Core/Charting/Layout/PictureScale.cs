using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>The measures of a picture, in CSS pixels at its natural size.</summary>
internal sealed record PictureScale
{
    /// <summary>Fills the column of a page on a desktop screen.</summary>
    public static PictureScale Wide { get; } = new()
    {
        Name = "wide", Columns = 64, Rows = 64, Fonts = new MapFonts(16, 13, 14), Padding = 16, Height = 46, LongestLabel = double.MaxValue, BetweenLabels = 2,
    };

    /// <summary>As wide as a phone. Its text is about as small as text may be, so it is never made smaller than it is.</summary>
    public static PictureScale Narrow { get; } = new()
    {
        Name = "narrow", Columns = 17, Rows = 90, Fonts = new MapFonts(13, 12, 12), Padding = 10, Height = 38, LongestLabel = 62, BetweenLabels = 6,
    };

    /// <summary>The length of a step of the grid.</summary>
    public const int Step = 20;

    public required string Name { get; init; }

    public required int Columns { get; init; }

    public required int Rows { get; init; }

    public required MapFonts Fonts { get; init; }

    /// <summary>Between words and the border of their place.</summary>
    public required int Padding { get; init; }

    /// <summary>Of a place with one line.</summary>
    public required int Height { get; init; }

    /// <summary>A command's label that is longer is broken between its words.</summary>
    public required double LongestLabel { get; init; }

    /// <summary>Between two commands on one arrow.</summary>
    public required int BetweenLabels { get; init; }

    public static MapPoint At(MapPoint steps) => new(steps.X * Step, steps.Y * Step);
}
