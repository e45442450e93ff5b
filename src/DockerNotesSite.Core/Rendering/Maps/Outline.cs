using DockerNotesSite.Model.Maps;
using static DockerNotesSite.Rendering.Maps.Coordinates;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>
/// The outline of a place as path data. What kind of place it is shows in its form alone: a file has its corner turned down,
/// a folder has a tab, a store is a cylinder, a network has six corners, a state has round ends, a thing has none of these.
/// </summary>
internal static class Outline
{
    private const double Fold = 14;
    private const double Tab = 7;

    public static string Of(MapPlaceKind kind, MapBox box) => kind switch
    {
        MapPlaceKind.File => File(box),
        MapPlaceKind.Folder => Folder(box),
        MapPlaceKind.Store => Store(box),
        MapPlaceKind.Network => Network(box),
        MapPlaceKind.State => Rounded(box, box.Height / 2),
        MapPlaceKind.Frame => Rounded(box, 12),
        MapPlaceKind.Start => Rounded(box.Grow(-2), (box.Height / 2) - 2),
        MapPlaceKind.End => Rounded(box, box.Height / 2) + Rounded(box.Grow(-4), (box.Height / 2) - 4),
        _ => Rounded(box, 4),
    };

    private static string Rounded(MapBox b, double r) => Path(
        $"M{b.Left + r} {b.Top}H{b.Right - r}A{r} {r} 0 0 1 {b.Right} {b.Top + r}V{b.Bottom - r}A{r} {r} 0 0 1 {b.Right - r} {b.Bottom}H{b.Left + r}A{r} {r} 0 0 1 {b.Left} {b.Bottom - r}V{b.Top + r}A{r} {r} 0 0 1 {b.Left + r} {b.Top}Z");

    private static string File(MapBox b) => Path(
        $"M{b.Left} {b.Top}H{b.Right - Fold}L{b.Right} {b.Top + Fold}V{b.Bottom}H{b.Left}ZM{b.Right - Fold} {b.Top}V{b.Top + Fold}H{b.Right}");

    /// <summary>The tab stands above the box, so that lines end at the folder itself.</summary>
    private static string Folder(MapBox b) => Path(
        $"M{b.Left} {b.Top - Tab + 3}Q{b.Left} {b.Top - Tab} {b.Left + 3} {b.Top - Tab}H{b.Left + (b.Width * 0.2)}L{b.Left + (b.Width * 0.2) + Tab} {b.Top}H{b.Right}V{b.Bottom}H{b.Left}Z");

    private static string Store(MapBox b)
    {
        var (r, lid) = (b.Width / 2, MapOutline.Lid);
        return Path(
            $"M{b.Left} {b.Top + lid}A{r} {lid} 0 0 1 {b.Right} {b.Top + lid}V{b.Bottom - lid}A{r} {lid} 0 0 1 {b.Left} {b.Bottom - lid}ZM{b.Left} {b.Top + lid}A{r} {lid} 0 0 0 {b.Right} {b.Top + lid}");
    }

    private static string Network(MapBox b)
    {
        var slant = MapOutline.Slant(b);
        return Path(
            $"M{b.Left + slant} {b.Top}H{b.Right - slant}L{b.Right} {b.Middle.Y}L{b.Right - slant} {b.Bottom}H{b.Left + slant}L{b.Left} {b.Middle.Y}Z");
    }
}
