using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>What a whole build tells templates of what a reader can change and look up on a page.</summary>
public sealed class FilledSiteTests
{
    private const string Facts = """
        {"format": 2, "program": "kite", "version": "1",
         "commands": [{"name": "kite", "group": true}, {"name": "kite fly", "arguments": [{"name": "PLACE"}], "flags": [
           {"long": "--high", "short": "-h", "valueType": "int"}, {"long": "--no-tail"}, {"short": "-?"}, {"short": "-H"}]}]}
        """;

    private const string Texts = """
        {"program": "kite", "slots": {"place": {"text": {"zh-CN": "地点"}, "placeholders": ["spot"], "arguments": ["PLACE"]}}}
        """;

    private const string Note = """
        # 风筝

        ## 概念

        ### 风筝线

        牵着风筝的线。很长。

        ### 空

        ## 用法

        | 操作 | 命令 | 示例 |
        |---|---|---|
        | 放 | `kite fly -h [metersHigh] [spot]` | `kite fly --high 5 hill` |

        风筝线要结实：`kite fly lake`，也可以 `kite fly $SPOT`。

        ```sh
        kite fly lake
        ```
        """;

    private const string Printed = "{% for s in page.slots %}[{{ s.name }} {{ s.title }} {{ s.sample }}]{% endfor %} {{ page.has_spellings }}"
        + "{% for c in page.concept_notes %} {{ c.href }} {{ c.name }} {{ c.summary }}{% endfor %}";

    [Theory]
    [InlineData("notes/kite.html", "[place 地点 hill][meters-high metersHigh 5] true ../concepts/风筝线.html 风筝线 牵着风筝的线。")]
    [InlineData("commands/kite-fly.html", "[meters-high metersHigh 5][place 地点 hill] true")]
    [InlineData("quick-reference.html", "[meters-high metersHigh 5][place 地点 hill] true")]
    [InlineData("index.html", "[meters-high metersHigh 5][place 地点 hill] true")]
    [InlineData("commands/index.html", " false")]
    public void A_page_tells_what_its_text_has(string page, string expected) =>
        Assert.Equal(expected.Trim(), Uri.UnescapeDataString(Page(Build(Note), page).Body!.TextContent).Trim());

    [Fact]
    public void A_page_with_very_many_slots_has_those_that_are_used_most()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(n => $"`kite fly -h [a{n % 30}] [spot]` "));
        var slots = Page(Build("# 风筝\n\n" + rows), "notes/kite.html").Body!.TextContent.Split(']')[..^1];

        Assert.Equal(16, slots.Length);
        Assert.Equal(["place", "a1", "a2", "a10"], [slots[0][1..6], slots[1][1..3], slots[2][1..3], slots[10][1..4]]);
    }

    [Fact]
    public void Each_flag_of_a_command_is_a_place_of_its_own()
    {
        var result = SiteBuild.Run(Sources(Note, ThemeFiles.All), new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);
        var flags = Page(result, "commands/kite-fly.html").QuerySelectorAll("tr[data-flags]").Select(f => $"{f.Id} {f.GetAttribute("data-flags")}");

        Assert.Equal(["Flag-3f -?", "Flag-H -H", "Flag-high -h --high", "Flag-no-tail --no-tail"], flags.Order(StringComparer.Ordinal));
    }

    private static SiteBuildResult Build(string note) => SiteBuild.Run(
        Sources(note, ThemeFiles.All.RemoveAll(f => f.Path.Value == "templates/layout.liquid").Add(ThemeFiles.File("templates/layout.liquid", Printed))),
        new SiteBuildOptions(),
        cancellation: TestContext.Current.CancellationToken);

    private static SiteSources Sources(string note, System.Collections.Immutable.ImmutableArray<SourceFile> theme) => new()
    {
        Files = [ThemeFiles.File("kite.md", note), ThemeFiles.File("_cli/kite.cli.json", Facts), ThemeFiles.File("_cli/kite.texts.json", Texts)],
        Theme = theme,
    };

    private static IDocument Page(SiteBuildResult result, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(result.Files.Single(f => f.Path == new UrlPath(path)).Bytes.Span));
}
