using DockerNotesSite.Model.Maps;
using DockerNotesSite.Rendering.Html;
using static DockerNotesSite.Rendering.Maps.Coordinates;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>
/// A diagram as a small picture: outlines and lines only, and in it, large enough to read, what a page is about. That has
/// heavy lines where all else has fine ones, so it stands out without colour too.
/// </summary>
internal sealed class PartRenderer(MapPicture picture, HashSet<MapPlace> places, HashSet<MapArrow> arrows)
{
    private const double HeadSize = 26;

    /// <summary>So much larger than in the large picture, because the small one is shrunk to less than a third.</summary>
    private const double NameSize = 42;

    public HtmlText Render() => HtmlWriter.Collect(html =>
    {
        html.Open("svg", SvgFrame.Attributes(picture, "map-small"));
        var placed = picture.Places.ToLookup(p => places.Contains(p.Place));
        var drawn = picture.Arrows.ToLookup(a => arrows.Contains(a.Arrow));
        var (here, marked) = (placed[true].ToList(), drawn[true].ToList());
        Draw(html, "map-rest", placed[false].Select(OutlineOf));
        Draw(html, "map-rest map-line", drawn[false].Select(a => LinePath.Line(a.Line, 1)));
        Draw(html, "map-here map-line", here.Where(IsFrame).Select(OutlineOf));
        Draw(html, "map-here", here.Where(p => !IsFrame(p)).Select(OutlineOf));
        Draw(html, "map-here map-line", marked.Select(a => LinePath.Line(a.Line, HeadSize)));
        Draw(html, "map-here map-head", marked.Select(a => LinePath.Head(a.Line, HeadSize)));
        foreach (var named in here.Where(p => !p.Place.IsDot))
        {
            Name(html, named);
        }

        html.Close("svg");
    });

    /// <summary>All of one look is one path, which is shorter than one for each.</summary>
    private static void Draw(HtmlWriter html, string kind, IEnumerable<string> paths)
    {
        var data = string.Concat(paths);
        if (data.Length > 0)
        {
            html.Element("path", "", ("class", kind), ("d", data));
        }
    }

    private static bool IsFrame(PlacedPlace placed) => placed.Place.Kind == MapPlaceKind.Frame;

    private static string OutlineOf(PlacedPlace placed) => Outline.Of(placed.Place.Kind, placed.Box);

    /// <summary>In the middle of its place, or as near to it as the picture's edge allows.</summary>
    private void Name(HtmlWriter html, PlacedPlace placed)
    {
        var half = placed.Words.Width * NameSize / picture.Fonts.Name / 2;
        var room = picture.View.Grow(-8);
        var x = room.Width > 2 * half ? Math.Clamp(placed.Box.Middle.X, room.Left + half, room.Right - half) : room.Middle.X;
        var y = IsFrame(placed) ? placed.Box.Top + (NameSize * 1.25) : placed.Box.Middle.Y + (NameSize * 0.36);
        html.Element("text", placed.Place.Label, ("x", Text(x)), ("y", Text(y)), ("font-size", Text(NameSize)));
    }
}
