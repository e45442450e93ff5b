using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Maps;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Rendering.Maps;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>The map's own page, and its part on others.</summary>
internal static class MapPages
{
    public static MapPage Build(PageContext page)
    {
        var diagrams = page.Site.Catalog.Map.Diagrams.Select(diagram => Diagram(page, diagram)).ToImmutableArray();
        return new MapPage
        {
            Url = page.Address.Page,
            Title = page.Strings["map"],
            Description = page.Listing(diagrams.Select(d => d.Title)),
            Breadcrumbs = Trails.BelowHome(page),
            Diagrams = diagrams,
        };
    }

    /// <summary>The diagrams that have the command.</summary>
    public static ImmutableArray<MapPartModel> Of(PageContext page, Command command) =>
    [
        .. from diagram in page.Site.Catalog.Map.Diagrams
           let arrows = diagram.Arrows.Where(arrow => arrow.Commands.Any(c => c.Name == command.Name)).ToList()
           where arrows.Count > 0
           select Part(page, diagram, arrows.SelectMany(a => new[] { a.From, a.To }), arrows, string.Join(page.Strings["list_separator"], arrows.Select(a => Way(page, a)).Distinct())),
    ];

    /// <summary>The diagrams with a place for the concept.</summary>
    public static ImmutableArray<MapPartModel> Of(PageContext page, Concept concept) =>
    [
        .. from diagram in page.Site.Catalog.Map.Diagrams
           let places = Outermost(diagram.Wide.Places.Where(p => p.Place.Page == concept.Url)).ToList()
           where places.Count > 0
           select Part(page, diagram, places, diagram.Arrows.Where(a => places.Contains(a.From) || places.Contains(a.To)), string.Join(page.Strings["list_separator"], places.Select(p => p.Label).Distinct())),
    ];

    /// <summary>The first diagram as it is small on the quick reference.</summary>
    public static MapPartModel? Whole(PageContext page) =>
        page.Site.Catalog.Map.Diagrams is [var first, ..] ? Part(page, first, Outermost(first.Wide.Places), [], "") : null;

    /// <summary>Without those that stand in a frame which is among them, and without dots.</summary>
    private static IEnumerable<MapPlace> Outermost(IEnumerable<PlacedPlace> places)
    {
        var all = places.Where(p => !p.Place.IsDot).ToList();
        var frames = all.Where(p => p.Place.Kind == MapPlaceKind.Frame).ToList();
        return all.Where(p => !frames.Any(frame => frame != p && frame.Box.Meets(p.Box))).Select(p => p.Place);
    }

    private static MapPartModel Part(PageContext page, MapDiagram diagram, IEnumerable<MapPlace> places, IEnumerable<MapArrow> arrows, string caption) => new(
        new PartRenderer(diagram.Wide, [.. places], [.. arrows]).Render(),
        caption,
        diagram.Title,
        page.Address.To(page.Site.Addresses.Map, diagram.Anchor));

    private static string Way(PageContext page, MapArrow arrow) => string.Format(CultureInfo.InvariantCulture, page.Strings["map_way"], arrow.From.Label, arrow.To.Label);

    private static MapDiagramModel Diagram(PageContext page, MapDiagram diagram) => new()
    {
        Title = diagram.Title,
        Id = page.Ids.Unique(diagram.Anchor.Value),
        Description = diagram.Description,
        Wide = new PictureRenderer(page.Address, diagram.Wide).Render("wide"),
        Narrow = diagram.Narrow == diagram.Wide ? HtmlText.Empty : new PictureRenderer(page.Address, diagram.Narrow).Render("narrow"),
        Arrows = [.. diagram.Arrows.Where(a => !a.Commands.IsEmpty).Select(arrow => Arrow(page, arrow))],
    };

    private static MapArrowModel Arrow(PageContext page, MapArrow arrow) => new(
        [.. arrow.Commands.Select(command => Link(page, command.Text, command.Page))],
        Link(page, arrow.From.Label, arrow.From.Page),
        Link(page, arrow.To.Label, arrow.To.Page));

    private static PageLink Link(PageContext page, string title, UrlPath? target) => target is { } url ? page.Link(title, url) : new PageLink(title, "");
}
