using System.Collections.Immutable;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>Puts a diagram together: places, then the lines between them, then the view that holds all.</summary>
internal static class PictureLayout
{
    private const double Margin = 6;

    public static MapPicture Of(
        DiagramEntry diagram, ImmutableDictionary<string, MapPlace> places, ImmutableArray<MapArrow> arrows, PictureScale scale)
    {
        var placed = PlaceLayout.Of(diagram, places, scale);
        var lines = ArrowLayout.Of(diagram, arrows, placed, scale);
        return new MapPicture { View = View(placed, lines, scale), Fonts = scale.Fonts, Places = placed, Arrows = lines };
    }

    /// <summary>The narrow one is at least as wide as its grid, so that all of them have text of one size on a phone.</summary>
    private static MapBox View(ImmutableArray<PlacedPlace> places, ImmutableArray<PlacedArrow> arrows, PictureScale scale)
    {
        var boxes = places.Select(p => p.Box)
            .Concat(arrows.SelectMany(a => a.Labels).Select(l => l.Box))
            .Concat(arrows.SelectMany(a => a.Line).Select(p => MapBox.Around(p, 0, 0)))
            .ToList();
        if (boxes.Count == 0)
        {
            return default;
        }

        var all = MapBox.Of(boxes).Grow(Margin);
        return scale == PictureScale.Narrow ? MapBox.Of([all, new MapBox(0, all.Top, scale.Columns * PictureScale.Step, all.Height)]) : all;
    }
}
