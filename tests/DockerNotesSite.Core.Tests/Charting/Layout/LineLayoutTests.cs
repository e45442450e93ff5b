using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>Where lines leave and enter. Places are 100 by 40 pixels; a step of the grid is 20.</summary>
public sealed class LineLayoutTests
{
    private static readonly PlacedPlace Left = Place(MapPlaceKind.Thing, 100, 100);

    [Fact]
    public void A_place_beside_is_reached_by_a_level_line() => AssertLine(Left, Place(MapPlaceKind.Thing, 300, 100), [], (150, 100), (250, 100));

    [Fact]
    public void A_place_below_is_reached_by_an_upright_line_where_both_have_room() =>
        AssertLine(Left, Place(MapPlaceKind.Frame, 140, 200), [], (120, 120), (120, 180));

    [Fact]
    public void Otherwise_the_line_goes_from_middle_to_middle() =>
        AssertLine(Left, Place(MapPlaceKind.Thing, 300, 300), [], (120, 120), (280, 280));

    [Fact]
    public void Corners_are_left_and_reached_at_right_angles() =>
        AssertLine(Left, Place(MapPlaceKind.Thing, 300, 200), [(5, 10)], (100, 120), (100, 200), (250, 200));

    [Fact]
    public void A_single_corner_on_the_way_only_says_where_it_goes() =>
        AssertLine(Left, Place(MapPlaceKind.Thing, 120, 300), [(6.5, 8)], (130, 120), (130, 280));

    [Fact]
    public void A_loop_goes_out_and_comes_back() =>
        AssertLine(Left, Left, [(4, 3), (6, 3)], (80, 80), (80, 60), (120, 60), (120, 80));

    [Fact]
    public void At_a_round_end_the_line_ends_at_the_outline() =>
        AssertLine(Left, Place(MapPlaceKind.State, 300, 100), [(10, 4.4)], (150, 88), (254, 88));

    [Fact]
    public void So_it_does_at_the_slanting_side_of_a_network() =>
        Assert.Equal(40.0 / 3 / 2, MapOutline.FromSide(MapPlaceKind.Network, MapBox.Around(new MapPoint(0, 0), 100, 40), 10), 6);

    [Fact]
    public void A_dot_is_met_in_its_middle()
    {
        var dot = new PlacedPlace(Place(MapPlaceKind.End, 0, 0).Place, MapBox.Around(new MapPoint(300, 104), 18, 18), default);

        AssertLine(Left, dot, [], (150, 104), (291, 104));
    }

    private static void AssertLine(PlacedPlace from, PlacedPlace to, (double X, double Y)[] via, params (double X, double Y)[] expected) =>
        Assert.Equal(
            expected.Select(p => new MapPoint(p.X, p.Y)),
            LineLayout.Of(from, to, [.. via.Select(p => new MapPoint(p.X, p.Y))], aside: 0));

    private static PlacedPlace Place(MapPlaceKind kind, double x, double y) =>
        new(new MapPlace { Id = $"{x}", Label = "", Kind = kind }, MapBox.Around(new MapPoint(x, y), 100, 40), default);
}
