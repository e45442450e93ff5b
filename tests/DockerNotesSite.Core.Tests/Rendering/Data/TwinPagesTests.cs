using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DockerNotesSite.Rendering.Data;

public sealed class TwinPagesTests
{
    private static readonly SiteConfiguration Site = new() { Title = "速查", Description = "命令与概念" };

    [Theory]
    [MemberData(nameof(DataFilesTests.HostileTexts), MemberType = typeof(DataFilesTests))]
    public void Links_between_twins_lead_to_twins(string text)
    {
        var files = DataFiles.Render(SmallCatalog.Of(text), Site, SmallCatalog.NoWords);
        var paths = files.Select(f => f.Path).ToHashSet();
        foreach (var file in files.Where(f => f.Path.Value.EndsWith(".md", StringComparison.Ordinal) || f.Path.Value == "llms.txt"))
        {
            Assert.All(LinksOf(file), address => Assert.Contains(Resolve(file.Path, address), paths));
        }
    }

    [Fact]
    public void Every_page_but_404_results_and_redirects_has_a_twin_that_llms_txt_lists()
    {
        var files = DataFiles.Render(SmallCatalog.Of("题"), Site, SmallCatalog.NoWords);
        var twins = files.Select(f => f.Path.Value).Where(p => p.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        Assert.Equal(
            [
                "commands/docker-run.md", "commands/index.md", "concepts/index.md", "concepts/容器.md", "index.md", "notes/index.md",
                "notes/容器 与 (镜像).md", "quick-reference.md", "tags/index.md", "tags/标签.md",
            ],
            twins);
        var llms = files.Single(f => f.Path.Value == "llms.txt");
        Assert.Equal(twins, LinksOf(llms).Select(a => Resolve(llms.Path, a).Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_row_of_a_table_says_what_how_and_for_example() =>
        Assert.Contains(
            "| 操作 | column_syntax | column_example | column_remark |\n| --- | --- | --- | --- |\n| 题 | [`docker run [image]`](../commands/docker-run.md) | `题` | 题 |\n",
            Text("notes/容器 与 (镜像).md"),
            StringComparison.Ordinal);

    [Fact]
    public void Llms_txt_has_the_form_that_its_readers_expect() =>
        Assert.StartsWith(
            "# 速查\n\n> 命令与概念\n\n## notes\n\n- [题](notes/%E5%AE%B9%E5%99%A8%20%E4%B8%8E%20%28%E9%95%9C%E5%83%8F%29.md): 题\n\n## commands\n\n- [docker run](commands/docker-run.md): 题\n",
            Text("llms.txt"),
            StringComparison.Ordinal);

    private static string Text(string path) =>
        Encoding.UTF8.GetString(DataFiles.Render(SmallCatalog.Of("题"), Site, SmallCatalog.NoWords).Single(f => f.Path.Value == path).Bytes.Span);

    private static IEnumerable<string> LinksOf(OutputFile file) =>
        Markdown.Parse(Encoding.UTF8.GetString(file.Bytes.Span), new MarkdownPipelineBuilder().UsePipeTables().Build())
            .Descendants<LinkInline>().Select(l => l.Url!);

    private static UrlPath Resolve(UrlPath page, string address)
    {
        var target = new Uri(new Uri("site:///" + page.Encoded), address);
        return new UrlPath(Uri.UnescapeDataString(target.AbsolutePath)[1..]);
    }
}
