using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Maps;
using DockerNotesSite.Rendering.Html;
using static DockerNotesSite.Rendering.Maps.Coordinates;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>
/// A diagram as SVG, every place and label a link for who points at it. The page says the same once more as a list, in
/// words and in a sensible order; that list is what keyboards and screen readers get. So the picture is hidden from them:
/// otherwise they would meet each of its fifty links twice, and those of the other picture, for phones, besides.
/// </summary>
internal sealed class PictureRenderer(PageAddress page, MapPicture picture)
{
    private const double HeadSize = 10;

    private readonly ImmutableArray<MapBox> _frames = [.. picture.Places.Where(p => p.Place.Kind == MapPlaceKind.Frame).Select(p => p.Box)];

    public HtmlText Render(string size) => HtmlWriter.Collect(html =>
    {
        html.Open("svg", SvgFrame.Attributes(picture, $"map-picture map-{size}"));
        foreach (var place in picture.Places)
        {
            Place(html, place);
        }

        foreach (var arrow in picture.Arrows)
        {
            Arrow(html, arrow);
        }

        html.Close("svg");
    });

    private void Place(HtmlWriter html, PlacedPlace placed)
    {
        var place = placed.Place;
        Open(html, place.Page, $"map-place map-kind-{SvgFrame.ClassOf(place.Kind)}");
        html.Element("path", "", ("d", Outline.Of(place.Kind, placed.Box)));
        if (!place.IsDot)
        {
            SvgFrame.Words(html, placed, picture.Fonts);
        }

        Close(html, place.Page);
    }

    private void Arrow(HtmlWriter html, PlacedArrow arrow)
    {
        html.Open("g", ("class", "map-arrow"));
        html.Element("path", "", ("class", "map-line"), ("d", LinePath.Line(arrow.Line, HeadSize)));
        html.Element("path", "", ("class", "map-head"), ("d", LinePath.Head(arrow.Line, HeadSize)));
        for (var i = 0; i < arrow.Labels.Length; i++)
        {
            Label(html, arrow.Labels[i], i == 0 ? 0 : 1);
        }

        html.Close("g");
    }

    // The ground of a label reaches a little under the one above it: where two only meet, a screen shows the line between them.
    private void Label(HtmlWriter html, PlacedLabel label, double overlap)
    {
        var box = label.Box;
        Open(html, label.Command.Page, _frames.Any(frame => frame.Meets(box)) ? "map-command is-framed" : "map-command");
        html.Element("path", "", ("d", Path($"M{box.Left} {box.Top - overlap}H{box.Right}V{box.Bottom}H{box.Left}Z")));
        var size = picture.Fonts.Command;
        for (var i = 0; i < label.Lines.Length; i++)
        {
            var baseline = box.Bottom - (picture.Fonts.CommandLine * (label.Lines.Length - i - 0.5)) + (size * 0.34);
            html.Element("text", label.Lines[i], ("x", Text(box.Middle.X)), ("y", Text(baseline)), ("font-size", Text(size)));
        }

        Close(html, label.Command.Page);
    }

    private void Open(HtmlWriter html, UrlPath? target, string kind)
    {
        if (target is { } url)
        {
            html.Open("a", ("class", kind), ("href", page.To(url)), ("tabindex", "-1"));
        }
        else
        {
            html.Open("g", ("class", kind));
        }
    }

    private static void Close(HtmlWriter html, UrlPath? target) => html.Close(target is null ? "g" : "a");
}
