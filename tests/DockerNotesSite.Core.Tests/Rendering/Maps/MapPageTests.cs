using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>The map of a made-up program, as its readers get it.</summary>
public sealed class MapPageTests
{
    private static readonly Dictionary<string, OutputFile> Site = Build(withMap: true);

    private static readonly Dictionary<string, OutputFile> Without = Build(withMap: false);

    private static readonly IHtmlDocument Map = Page("map.html");

    [Fact]
    public void It_is_last_in_the_menu_and_moves_nothing_else()
    {
        var home = Page("index.html");

        Assert.Equal(
            ["quick-reference.html", "commands/index.html", "concepts/index.html", "notes/index.html", "map.html"],
            home.QuerySelectorAll(".site-parts a").Select(a => a.GetAttribute("href")));
        Assert.Equal("commands/index.html", home.QuerySelector("#Commands .more")!.GetAttribute("href"));
        Assert.Equal("commands/index.html", home.GetElementById("Search")!.GetAttribute("data-command-index"));
    }

    [Fact]
    public void Each_label_and_place_of_the_picture_is_a_link()
    {
        var picture = Map.QuerySelector("svg.map-wide")!;

        Assert.Equal(
            ["commands/vcs-add.html", "commands/vcs-add.html", "commands/vcs-commit.html", "commands/vcs-checkout.html"],
            picture.QuerySelectorAll("a.map-command").Select(a => a.GetAttribute("href")));
        Assert.Equal(["concepts/stage.html", "commands/vcs-commit.html"], picture.QuerySelectorAll("a.map-place").Select(a => a.GetAttribute("href")));
        Assert.Equal(3, picture.QuerySelectorAll(".map-head").Length);
    }

    [Fact]
    public void Keyboards_and_screen_readers_get_the_list_instead_of_the_pictures()
    {
        Assert.All(Map.QuerySelectorAll("main svg"), svg => Assert.Equal("true", svg.GetAttribute("aria-hidden")));
        Assert.All(Map.QuerySelectorAll("main svg a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
        Assert.Equal(
            ["vcs add, vcs add -p: working tree → index", "vcs commit: index → history", "vcs checkout: history → working tree"],
            Map.QuerySelectorAll(".map-list li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" : ", ": ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_link_of_the_pictures_is_in_the_list_too()
    {
        static IEnumerable<string?> Links(string selector) => Map.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")).Distinct();

        Assert.Empty(Links("main svg a").Except(Links(".map-list a")));
    }

    [Fact]
    public void A_command_shows_where_it_is()
    {
        var part = Page("commands/vcs-commit.html").QuerySelector("figure.map-part")!;

        Assert.Equal(["index", "history"], part.QuerySelectorAll("svg text").Select(t => t.TextContent));
        Assert.Single(part.QuerySelectorAll("svg .map-head"));
        Assert.Contains("index → history", part.TextContent, StringComparison.Ordinal);
        Assert.Equal("../map.html#Map-moves", part.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_concept_shows_where_it_is() => Assert.Equal(
        ["index"], Page("concepts/stage.html").QuerySelectorAll("figure.map-part svg text").Select(t => t.TextContent));

    [Fact]
    public void The_whole_is_small_on_the_quick_reference() =>
        Assert.Equal(3, Page("quick-reference.html").QuerySelectorAll(".page-header .map-whole svg text").Length);

    [Fact]
    public void Its_twin_has_the_list()
    {
        var twin = Text(Site["map.md"]);

        Assert.Contains("- [`vcs commit`](commands/vcs-commit.md): [index](concepts/stage.md) → [history](commands/vcs-commit.md)", twin, StringComparison.Ordinal);
        Assert.Contains("(map.md)", Text(Site["llms.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_is_whole_with_it() => Assert.Empty(SiteAudit.Problems([.. Site.Values]));

    [Fact]
    public void Without_a_map_nothing_speaks_of_one()
    {
        Assert.DoesNotContain("map.html", Without.Keys);
        Assert.DoesNotContain("map.md", Without.Keys);
        Assert.All(
            Without.Values.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)),
            page => Assert.DoesNotContain("map-", Text(page), StringComparison.Ordinal));
        Assert.Empty(SiteAudit.Problems([.. Without.Values]));
    }

    private static IHtmlDocument Page(string url) => new HtmlParser().ParseDocument(Text(Site[url]));

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static Dictionary<string, OutputFile> Build(bool withMap)
    {
        var files = CaseFolder.Open("SiteBuild", "map").Input.Where(f => withMap || f.Path.Value != "map.yaml")
            .Select(f => f.Path.Value == "notes.md" && !withMap
                ? f with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(f.Bytes.Span).Replace("[the map](map.html)", "the map", StringComparison.Ordinal)) }
                : f);
        var result = SiteBuild.Run(new SiteSources { Files = [.. files], Theme = ThemeFiles.All }, new SiteBuildOptions());
        return result.Files.ToDictionary(f => f.Path.Value);
    }
}
