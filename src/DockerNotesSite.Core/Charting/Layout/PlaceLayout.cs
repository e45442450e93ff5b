using System.Collections.Immutable;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>Places and their words → boxes. A frame is drawn around what stands in it, with room for its name above.</summary>
internal static class PlaceLayout
{
    private const double Dot = 18;

    public static ImmutableArray<PlacedPlace> Of(DiagramEntry diagram, ImmutableDictionary<string, MapPlace> places, PictureScale scale)
    {
        var plain = diagram.Places.Where(entry => entry.Kind != MapPlaceKind.Frame)
            .ToDictionary(entry => entry, entry => BoxOf(SpotOf(entry, scale), places[entry.Id.Value], scale));
        var frames = diagram.Places.Where(entry => entry.Kind == MapPlaceKind.Frame)
            .Select(entry => Frame(entry, plain, places[entry.Id.Value], scale));
        return [.. frames.Concat(plain.Select(entry => Plain(places[entry.Key.Id.Value], entry.Value, scale)))];
    }

    private static Spot SpotOf(PlaceEntry entry, PictureScale scale) => scale == PictureScale.Wide ? entry.Wide : entry.Narrow;

    private static MapBox BoxOf(Spot spot, MapPlace place, PictureScale scale)
    {
        var at = PictureScale.At(spot.At!.Value);
        if (place.IsDot)
        {
            return MapBox.Around(at, Dot, Dot);
        }

        if (spot.Size is { } given)
        {
            return MapBox.Around(at, given.X * PictureScale.Step, given.Y * PictureScale.Step);
        }

        var slanted = place.Kind == MapPlaceKind.Network ? scale.Padding : 0;
        var width = Math.Ceiling((WordsWidth(place, scale) + (2 * (scale.Padding + slanted))) / 2) * 2;
        var lines = (place.Note.Length > 0 ? scale.Fonts.Note + 4 : 0) + (place.Kind == MapPlaceKind.Store ? 8 : 0);
        return MapBox.Around(at, width, scale.Height + lines);
    }

    private static double WordsWidth(MapPlace place, PictureScale scale) => Math.Max(
        TextWidth.OfWords(place.Label, scale.Fonts.Name), TextWidth.OfWords(place.Note, scale.Fonts.Note));

    private static PlacedPlace Plain(MapPlace place, MapBox box, PictureScale scale) =>
        new(place, box, MapBox.Around(box.Middle, WordsWidth(place, scale), Math.Min(box.Height, scale.Fonts.Name + 8)));

    private static PlacedPlace Frame(PlaceEntry entry, Dictionary<PlaceEntry, MapBox> plain, MapPlace place, PictureScale scale)
    {
        var title = scale.Fonts.Name + 8;
        var spot = SpotOf(entry, scale);
        var inner = plain.Where(p => p.Key.Frame.Value == place.Id).Select(p => p.Value).ToList();
        MapBox box;
        if (spot is { At: { } at, Size: { } size })
        {
            box = MapBox.Around(PictureScale.At(at), size.X * PictureScale.Step, size.Y * PictureScale.Step);
        }
        else
        {
            var around = MapBox.Of(inner).Grow(scale.Padding);
            box = new MapBox(around.Left, around.Top - title, around.Width, around.Height + title);
        }

        var name = TextWidth.OfWords(place.Label, scale.Fonts.Name) + (place.Note.Length > 0 ? TextWidth.OfWords(place.Note, scale.Fonts.Note) + 8 : 0);
        return new PlacedPlace(place, box, new MapBox(box.Left + scale.Padding, box.Top + 8, name, title));
    }
}
