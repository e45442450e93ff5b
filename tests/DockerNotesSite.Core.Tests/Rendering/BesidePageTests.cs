using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DockerNotesSite.Rendering;

/// <summary>What stands beside a page: the pages around it, and the way that a command stands on.</summary>
public sealed class BesidePageTests
{
    private const string Kites = """
        | 操作 | 命令 |
        |---|---|
        | 造 | `kite make [name]` |
        | 放 | `kite fly [name]` |
        | 收 | `kite land [name]` |
        | 修 | `kite mend [name]` |
        | 拆 | `kite drop [name]` |

        """;

    [Fact]
    public void A_page_does_not_grow_with_the_number_of_notes()
    {
        var few = Build(Notes(50));
        var many = Build(Notes(5_000));

        var small = few["notes/n0025.html"].Length;
        Assert.InRange(many["notes/n2500.html"].Length, small - 200, small + 200);
    }

    [Theory]
    [InlineData("notes/n0000.html", 0)]
    [InlineData("notes/n0020.html", 15)]
    [InlineData("notes/n0049.html", 30)]
    public void The_sidebar_shows_the_notes_around_one(string note, int place)
    {
        var links = Parse(Build(Notes(50))[note]).QuerySelectorAll(".siblings li a").ToList();

        Assert.Equal(31, links.Count);
        Assert.Equal("page", links[place].GetAttribute("aria-current"));
        Assert.Single(links, l => l.HasAttribute("aria-current"));
    }

    [Fact]
    public void A_command_shows_the_way_that_it_stands_on()
    {
        var site = Build([("kites.md", Kites), ("site.yaml", """
            programs: [kite]
            relations:
              nextSteps:
                kite make: [kite fly]
                kite fly: [kite land, kite mend]
                kite land: [kite drop, kite fly]
            """)]);

        Assert.Equal("make → fly → [land] → drop", Chain(site, "kite-land"));
        Assert.Equal("make → [fly] → land → drop", Chain(site, "kite-fly"));
        Assert.Equal("", Chain(site, "kite-mend"));
        Assert.Contains("mend", Parse(site["commands/kite-fly.html"]).QuerySelector(".related .links")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_that_comes_back_to_itself_ends()
    {
        var site = Build([("kites.md", Kites), ("site.yaml", """
            programs: [kite]
            relations:
              nextSteps: {kite fly: [kite land], kite land: [kite fly], kite mend: [kite mend]}
            """)]);

        Assert.Equal("[fly] → land", Chain(site, "kite-fly"));
        Assert.Equal("[land] → fly", Chain(site, "kite-land"));
        Assert.Equal("", Chain(site, "kite-mend"));
    }

    private static string Chain(Dictionary<string, string> site, string command) => string.Join(
        " → ",
        Parse(site[$"commands/{command}.html"]).QuerySelectorAll(".chain a")
            .Select(a => a.HasAttribute("aria-current") ? $"[{a.TextContent}]" : a.TextContent));

    private static (string, string)[] Notes(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ($"n{i:0000}.md", $"# 笔记 {i:0000}\n\n一段话。\n"))];

    private static Dictionary<string, string> Build((string Path, string Text)[] files)
    {
        var sources = new SiteSources { Files = [.. files.Select(f => ThemeFiles.File(f.Path, f.Text))], Theme = ThemeFiles.All };
        var result = SiteBuild.Run(sources, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);
        return result.Files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path.Value, f => Encoding.UTF8.GetString(f.Bytes.Span));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
