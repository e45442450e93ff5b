using DockerNotesSite.Model.Maps;
using DockerNotesSite.Rendering.Html;
using static DockerNotesSite.Rendering.Maps.Coordinates;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>What the large and the small picture of a diagram have in common.</summary>
internal static class SvgFrame
{
    public static (string Name, string? Value)[] Attributes(MapPicture picture, string kind)
    {
        var view = picture.View;
        return
        [
            ("class", kind), ("viewBox", $"{Text(view.Left)} {Text(view.Top)} {Text(view.Width)} {Text(view.Height)}"),
            ("width", Text(view.Width)), ("height", Text(view.Height)), ("aria-hidden", "true"), ("focusable", "false"),
        ];
    }

    public static string ClassOf(MapPlaceKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The place's name, and its note below; those of a frame stand in its corner, beside each other.</summary>
    public static void Words(HtmlWriter html, PlacedPlace placed, MapFonts fonts)
    {
        var (place, words) = (placed.Place, placed.Words);
        var isFrame = place.Kind == MapPlaceKind.Frame;
        var middle = placed.Box.Middle.Y + (place.Kind == MapPlaceKind.Store ? 4 : 0);
        var lift = place.Note.Length > 0 && !isFrame ? (fonts.Note + 3) / 2.0 : 0;
        var baseline = (isFrame ? words.Middle.Y : middle - lift) + (fonts.Name * 0.36);
        var x = Text(isFrame ? words.Left : placed.Box.Middle.X);
        html.Open("text", ("x", x), ("y", Text(baseline)), ("font-size", Text(fonts.Name)));
        html.Text(place.Label);
        if (place.Note.Length > 0)
        {
            var below = isFrame ? [("dx", "8")] : new (string, string?)[] { ("x", x), ("dy", Text(fonts.Note + 5)) };
            html.Element("tspan", place.Note, [("class", "map-note"), ("font-size", Text(fonts.Note)), .. below]);
        }

        html.Close("text");
    }
}
