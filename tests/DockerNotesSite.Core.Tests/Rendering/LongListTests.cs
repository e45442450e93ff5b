using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>A site with so many notes that its lists go on over several pages; in the smaller of the two each of these is full.</summary>
public sealed class LongListTests(LongListTests.Sites sites) : IClassFixture<LongListTests.Sites>
{
    private const int Few = 1000;
    private const int Many = 1200;

    [Fact]
    public void No_page_grows_with_the_number_of_notes()
    {
        // The number of notes and that of pages have more digits, and a further number stands in the way through the pages.
        const int AroundLists = 1_500;
        var more = sites.Many.ToDictionary(f => f.Path);

        Assert.All(sites.Few.Where(IsPage), page => Assert.InRange(more[page.Path].Length, 1, page.Length + AroundLists));
        Assert.InRange(Heaviest(sites.Many), 1, Heaviest(sites.Few) + AroundLists);
    }

    [Theory]
    [InlineData("notes/index", ".note-list a")]
    [InlineData("tags/运行", ".note-list a")]
    public void All_notes_are_listed_once_and_in_order(string list, string links)
    {
        var pages = PagesOf(list);

        var titles = pages.SelectMany(page => page.QuerySelectorAll(links)).Select(link => link.TextContent);

        Assert.Equal(6, pages.Count);
        Assert.Equal(Enumerable.Range(0, Many).Select(TitleOf), titles);
    }

    [Fact]
    public void All_rows_are_on_the_pages_of_their_command_and_numbered_through()
    {
        var rows = PagesOf("commands/docker-run").SelectMany(page => page.QuerySelectorAll(".rows > li")).ToList();

        Assert.Equal(Many, rows.Count);
        Assert.All(rows.Select((row, i) => (row, i)), at => Assert.Contains(TitleOf(at.i), at.row.TextContent, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, Many), rows.Select(row => int.Parse(row.QuerySelector(".row-number")!.TextContent, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void All_rows_are_on_the_quick_reference() =>
        Assert.Equal(2 * Many, PagesOf("quick-reference").Sum(page => page.QuerySelectorAll(".rows > li").Length));

    [Fact]
    public void All_rows_are_in_the_book_and_no_way_through_pages_is()
    {
        var book = SiteCompletion.Book(sites.ManyBuilt.Draft!, sites.Many, long.MaxValue, new DiagnosticBag())!;
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(book.Bytes.Span));

        Assert.Equal(Many, page.QuerySelectorAll("[id^=commands-docker-run] .rows > li").Length);
        Assert.Empty(page.QuerySelectorAll(".pager"));
    }

    [Fact]
    public void The_way_through_the_pages_leads_to_each_neighbour_and_to_both_ends()
    {
        var pages = PagesOf("commands/docker-run");

        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Equal(i == 0 ? null : AddressOf("docker-run", i), pages[i].QuerySelector(".pager [rel=prev]")?.GetAttribute("href"));
            Assert.Equal(i == pages.Count - 1 ? null : AddressOf("docker-run", i + 2), pages[i].QuerySelector(".pager [rel=next]")?.GetAttribute("href"));
            Assert.Equal((i + 1).ToString(CultureInfo.InvariantCulture), pages[i].QuerySelector(".pager [aria-current=page]")!.TextContent);
        }

        Assert.Equal(["1", "…", "9", "10", "11", "12", "13", "…", "24"], pages[10].QuerySelectorAll(".pager li").Select(li => li.TextContent.Trim()).Where(t => t.Length < 3));
    }

    [Fact]
    public void Only_the_first_page_is_for_search_engines_and_each_has_a_title_of_its_own()
    {
        var pages = PagesOf("notes/index");

        Assert.Equal("笔记（第 2 页，共 6 页）", pages[1].QuerySelector("h1")!.TextContent);
        Assert.Equal([false, true, true, true, true, true], pages.Select(page => page.QuerySelector("meta[name=robots]") is not null));
    }

    [Fact]
    public void Its_links_and_anchors_all_lead_somewhere() => Assert.Empty(SiteAudit.Problems(sites.Many));

    [Fact]
    public void A_note_can_not_have_the_address_of_a_further_page()
    {
        var note = ThemeFiles.File("a.md", "---\nurl: /commands/docker-run.2.html\n---\n\n# 标题\n\n正文。\n");

        var built = SiteBuild.Run(
            new SiteSources { Files = [note], Theme = ThemeFiles.All }, new SiteBuildOptions { ChecksOnly = true }, cancellation: TestContext.Current.CancellationToken);

        var taken = Assert.Single(built.Diagnostics);
        Assert.Contains("further pages of a long list", taken.Message, StringComparison.Ordinal);
    }

    private static bool IsPage(OutputFile file) => file.Path.Value.EndsWith(".html", StringComparison.Ordinal);

    private static long Heaviest(ImmutableArray<OutputFile> site) => site.Where(IsPage).Max(page => page.Length);

    private static string TitleOf(int number) => string.Create(CultureInfo.InvariantCulture, $"笔记 {number:D5}");

    private static string AddressOf(string list, int number) =>
        number == 1 ? $"{list}.html" : string.Create(CultureInfo.InvariantCulture, $"{list}.{number}.html");

    private List<IHtmlDocument> PagesOf(string list)
    {
        var files = sites.Many.ToDictionary(f => f.Path.Value);
        return
        [
            .. Enumerable.Range(1, int.MaxValue)
                .Select(number => files.GetValueOrDefault(AddressOf(list, number)))
                .TakeWhile(file => file is not null)
                .Select(file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file!.Bytes.Span))),
        ];
    }

    public sealed class Sites
    {
        public ImmutableArray<OutputFile> Few { get; } = Build(LongListTests.Few).Files;

        public SiteBuildResult ManyBuilt { get; } = Build(LongListTests.Many);

        public ImmutableArray<OutputFile> Many => ManyBuilt.Files;

        private static SiteBuildResult Build(int count)
        {
            var notes = Enumerable.Range(0, count).Select(number => ThemeFiles.File(
                string.Create(CultureInfo.InvariantCulture, $"n{number:D5}.md"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    ---
                    title: {TitleOf(number)}
                    tags: [运行]
                    ---

                    用 `docker ps` 看看。

                    | 操作 | 命令 |
                    | --- | --- |
                    | 运行镜像 {number} | `docker run image-{number}` |
                    | 停止容器 {number} | `docker stop container-{number}` |

                    """)));
            var site = ThemeFiles.File("site.yaml", "title: 题\nprograms: [docker]\n");
            return SiteBuild.Run(new SiteSources { Files = [site, .. notes], Theme = ThemeFiles.All }, new SiteBuildOptions { KeepGoing = true });
        }
    }
}
