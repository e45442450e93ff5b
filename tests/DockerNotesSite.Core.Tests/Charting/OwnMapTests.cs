using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting;

/// <summary>The project's own map, input/map.yaml, with all of its notes: it agrees with the catalog, and nothing in it overlaps.</summary>
public sealed class OwnMapTests
{
    /// <summary>Commands that move nothing: they show, follow, enter, rename, or set the program up.</summary>
    private static readonly ImmutableArray<string> Lookers =
    [
        "", "attach", "buildx create", "buildx du", "buildx imagetools inspect", "buildx ls", "compose config", "compose exec",
        "compose images", "compose logs", "compose ls", "compose port", "compose ps", "compose top", "context create", "context ls",
        "context rm", "context use", "diff", "events", "exec", "help", "history", "image inspect", "images", "info", "inspect", "login",
        "logout", "logs", "manifest inspect", "network inspect", "network ls", "port", "ps", "rename", "search", "stats", "system df",
        "top", "update", "version", "volume inspect", "volume ls", "wait",
    ];

    private static SiteBuildResult Own => SeriesTests.Series;

    private static Catalog English => Own.Catalogs[1];

    private static IEnumerable<MapDiagram> Diagrams => Own.Catalogs.SelectMany(catalog => catalog.Map.Diagrams);

    [Fact]
    public void It_has_nothing_that_the_author_would_be_told_of() =>
        Assert.DoesNotContain(Own.Diagnostics, d => d.Location.Path == MapBuilder.FileName);

    [Fact]
    public void Every_arrow_is_a_command_with_a_page() => Assert.All(
        Own.Catalogs,
        catalog => Assert.All(
            catalog.Map.Diagrams.SelectMany(d => d.Arrows),
            arrow => Assert.All(arrow.Commands, command => Assert.Contains(catalog.Commands, c => c.Url == command.Page))));

    [Fact]
    public void Every_command_that_moves_something_has_an_arrow()
    {
        var moving = Own.Catalog!.Map.Diagrams.SelectMany(d => d.Arrows).SelectMany(a => a.Commands).Select(c => c.Name.Subcommand).ToHashSet();

        Assert.Equal(
            Own.Catalog.Commands.Select(c => c.Name.Subcommand).Where(name => !Lookers.Contains(name)).Order(StringComparer.Ordinal),
            moving.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_place_leads_to_a_page_but_for_dots() => Assert.All(
        Diagrams.SelectMany(d => d.Places).Where(p => !p.IsDot), place => Assert.NotNull(place.Page));

    [Fact]
    public void Nothing_overlaps_in_either_language_and_either_size() =>
        Assert.DoesNotContain(Own.Diagnostics, d => d.Code == "DNS1408");

    [Fact]
    public void Every_label_lies_on_its_line() => Assert.All(Diagrams.SelectMany(d => new[] { d.Wide, d.Narrow }).SelectMany(p => p.Arrows), arrow =>
    {
        var labels = MapBox.Of(arrow.Labels.Select(l => l.Box));
        Assert.Contains(arrow.Line.Zip(arrow.Line.Skip(1)), part => labels.Meets(part.First, part.Second));
    });

    // A phone of 360 pixels leaves 326 for the picture.
    [Fact]
    public void On_a_phone_its_text_is_large_enough_to_read() => Assert.All(Diagrams, diagram =>
    {
        var fonts = diagram.Narrow.Fonts;
        Assert.InRange(new[] { fonts.Name, fonts.Note, fonts.Command }.Min() * 326 / diagram.Narrow.View.Width, 11, 20);
    });

    [Fact]
    public void It_speaks_both_languages() => Assert.All(Own.Catalog!.Map.Diagrams.Zip(English.Map.Diagrams), pair =>
    {
        Assert.NotEqual(pair.First.Title, pair.Second.Title);
        Assert.DoesNotContain(pair.Second.Places, p => p.Label.Any(c => c >= 0x2E80));
    });
}
