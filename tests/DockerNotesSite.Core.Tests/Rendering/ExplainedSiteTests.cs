using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>What a whole build says of the commands of a program that an author brings facts and texts of.</summary>
public sealed class ExplainedSiteTests
{
    private const string Facts = """
        {"format": 2, "program": "kite", "version": "1.2", "components": [{"name": "tail", "version": "7"}],
         "commands": [{"name": "kite", "group": true}, {"name": "kite fly", "since": "1.1", "arguments": [{"name": "PLACE"}], "flags": [
           {"long": "--high", "short": "-h", "valueType": "int", "default": "3"}, {"long": "--long-tail", "component": "tail"},
           {"long": "--secret", "hidden": true}, {"long": "--wind", "inherited": true}]}],
         "dangers": [{"command": "kite fly", "flags": ["--long-tail"], "text": {"zh-CN": "会缠在树上", "en": "Trees catch it"}}]}
        """;

    private const string Texts = """
        {"program": "kite", "commands": {"kite fly": {"text": {"zh-CN": "放风筝"}, "flags": {"--high": {"zh-CN": "放多高"}}}}}
        """;

    private const string Note = "# 风筝\n\n| 操作 | 命令 | 示例 |\n|---|---|---|\n| 放 | `kite fly -h [meters] [place]` | `kite fly --high 5 hill` |\n| | `kite fly --long-tail hill` | |\n";

    private readonly SiteBuildResult _result = Build();

    [Fact]
    public void The_page_tells_versions_flags_and_what_was_checked_with()
    {
        var page = Page("commands/kite-fly.html");
        var flags = page.QuerySelectorAll(".flags:not(details *) tbody tr").Select(Words).ToList();

        Assert.Equal(["-h, --high int# 放多高默认 3 1", "--long-tail# 需要插件 tail 2"], flags);
        Assert.Equal(["--wind#"], page.QuerySelectorAll("details .flags tbody tr").Select(Words));
        Assert.Contains("核对版本 kite 1.2、tail 7", Words(page.QuerySelector(".also")!), StringComparison.Ordinal);
        Assert.Contains("1.1 起可用", Words(page.QuerySelector(".also")!), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("details.parts").Length);
    }

    [Theory]
    [InlineData("commands/kite-fly.html")]
    [InlineData("notes/kite.html")]
    [InlineData("quick-reference.html")]
    public void A_dangerous_row_is_marked_wherever_it_is_shown(string page) =>
        Assert.Equal(["小心 会缠在树上"], Page(page).QuerySelectorAll(".danger").Select(Words));

    [Theory]
    [InlineData("commands/kite-fly.md")]
    [InlineData("notes/kite.md")]
    [InlineData("quick-reference.md")]
    public void So_is_it_in_Markdown(string page) => Assert.Contains("**小心** 会缠在树上", File(page), StringComparison.Ordinal);

    [Fact]
    public void A_dangerous_line_of_a_code_block_is_marked_below_it()
    {
        var result = SiteBuild.Run(
            Sources("# 风筝\n\n```bash\nkite fly hill\nkite fly --long-tail hill\n```\n", ("_cli/kite.cli.json", Facts)),
            new SiteBuildOptions(),
            cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("小心 会缠在树上", Words(Document(result, "notes/kite.html").QuerySelector(".code + .danger")!));
        Assert.Contains("```\n\n**小心** 会缠在树上", File(result, "notes/kite.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void So_it_is_for_programs()
    {
        using var catalog = JsonDocument.Parse(File("catalog.json"));
        var command = catalog.RootElement.GetProperty("commands")[0];

        Assert.Equal(["kite 1.2", "tail 7"], command.GetProperty("checkedWith").EnumerateArray().Select(c => $"{c.GetProperty("name")} {c.GetProperty("version")}"));
        Assert.Equal("[]", command.GetProperty("rows")[0].GetProperty("dangers").GetRawText());
        Assert.Equal("会缠在树上", command.GetProperty("rows")[1].GetProperty("dangers")[0].GetString());
    }

    [Fact]
    public void Flags_without_a_text_are_counted_once() => Assert.Equal(1, _result.Counts.UndescribedFlags);

    [Fact]
    public void A_program_without_facts_shows_nothing_empty()
    {
        var result = SiteBuild.Run(Sources("# 看\n\n| 操作 | 命令 |\n|---|---|\n| 看 | `kubectl get [pod]` |\n| 删 | `kubectl delete [pod]` |\n", ("site.yaml", "programs: [kubectl]")), new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);
        var page = Document(result, "commands/kubectl-get.html");

        Assert.Empty(page.QuerySelectorAll(".also, .parts, .flags, .more-flags, .danger, #Flags"));
    }

    private static SiteBuildResult Build() => SiteBuild.Run(
        Sources(Note, ("_cli/kite.cli.json", Facts), ("_cli/kite.texts.json", Texts)), new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);

    private static SiteSources Sources(string note, params (string Path, string Text)[] more) => new()
    {
        Files = [.. more.Prepend(("kite.md", note)).Select(f => ThemeFiles.File(f.Item1, f.Item2))],
        Theme = ThemeFiles.All,
    };

    private IDocument Page(string path) => Document(_result, path);

    private static IDocument Document(SiteBuildResult result, string path) => new HtmlParser().ParseDocument(File(result, path));

    private string File(string path) => File(_result, path);

    private static string File(SiteBuildResult result, string path) =>
        Encoding.UTF8.GetString(result.Files.Single(f => f.Path == new UrlPath(path)).Bytes.Span);

    private static string Words(IElement element) => string.Join(' ', element.QuerySelectorAll("th, td, dt, dd").DefaultIfEmpty(element)
        .Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(text => text.Length > 0));
}
