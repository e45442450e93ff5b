using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.Bundling;

/// <summary>The site in one file: all of it is in there, and nothing leads out.</summary>
public sealed class SingleFileTests
{
    private const string Kites = """
        ---
        title: 风筝
        aliases: [/old/kites/]
        tags: [风]
        ---

        ![样子](kite.png) [再看](kite.png) [图纸](plan.zip)

        | 操作 | 命令 |
        |---|---|
        | 造 | `kite make [name]` |
        | 放 | `kite fly [name]` |

        ## 概念

        ### 线（line）

        一条线，见 [别的](other.md#更多) 和 [远处](https://example.org/a?b#c)，[没有](gone.md)。
        """;

    private const string Other = "# 别的\n\n![样子](kite.png)\n\n## 更多\n\n[风筝](kites.md)，kite fly。\n";

    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47];

    [Fact]
    public void Every_page_of_the_site_is_in_it_and_every_link_leads_to_one()
    {
        var (site, file) = Make();

        var pages = site.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)).Select(f => f.Path.Value).ToList();
        Assert.Equal(
            pages.Where(p => p != "old/kites/index.html").Select(p => p[..^5]).Order(StringComparer.Ordinal),
            file.Pages.Keys.Select(k => k.Length == 0 || k[^1] == '/' ? k + "index" : k).Order(StringComparer.Ordinal));
        Assert.Empty(file.Problems());
        Assert.Contains(file.Pages["notes/kites"].QuerySelectorAll("a"), a => a.GetAttribute("href") == "https://example.org/a?b#c");
        Assert.Equal("kite fly · 风筝", file.Titles["commands/kite-fly"]);
    }

    [Fact]
    public void An_address_that_was_given_up_leads_to_the_page_that_took_its_place()
    {
        var (_, file) = Make();
        Assert.Equal("notes/kites", file.Redirects["old/kites/"]);
    }

    [Fact]
    public void What_only_a_published_site_has_is_not_offered()
    {
        var (_, file) = Make();
        Assert.All(file.Pages.Values, page => Assert.DoesNotContain(page.QuerySelectorAll("footer li"), item => item.QuerySelector("a[href]") is null));
        Assert.Equal(5, file.Pages[""].QuerySelectorAll("footer li").Length);
    }

    [Fact]
    public void A_picture_is_in_it_once_and_other_files_are_kept_by_a_click()
    {
        var (_, file) = Make();

        Assert.Equal(["files/kite.png", "files/plan.zip"], file.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("image/png;base64," + Convert.ToBase64String(Picture), file.Files["files/kite.png"]);
        Assert.All(["notes/kites", "notes/other"], key =>
        {
            var picture = file.Pages[key].QuerySelector("main img")!;
            Assert.Equal("files/kite.png", picture.GetAttribute("data-file"));
            Assert.False(picture.HasAttribute("src"));
        });
        Assert.Equal(["kite.png", "plan.zip"], file.Pages["notes/kites"].QuerySelectorAll("a[download]").Select(a => a.GetAttribute("download")));
    }

    [Fact]
    public void The_home_page_can_be_read_without_scripts()
    {
        var (_, file) = Make();

        Assert.Equal("风筝", file.Document.Title);
        Assert.Equal("zh-CN", file.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("JavaScript", file.Document.QuerySelector("body > noscript")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(file.Document.QuerySelector("main a[href='#/commands/kite-fly']"));
    }

    [Fact]
    public void Pages_share_what_stands_around_them()
    {
        var (_, file) = Make();
        Assert.InRange(file.Frames, 2, 14);
    }

    [Fact]
    public void The_search_is_in_it_and_its_dialog_leads_into_the_file()
    {
        var (_, file) = Make();

        Assert.Collection(
            file.SearchScripts,
            engine => Assert.Contains("search.js", engine, StringComparison.Ordinal),
            index => Assert.StartsWith("self.siteSearchIndex", index, StringComparison.Ordinal),
            store => Assert.StartsWith("self.siteSearchStore", store, StringComparison.Ordinal));
        var search = file.Pages["commands/kite-fly"].GetElementById("Search")!;
        Assert.Equal("#/search", search.GetAttribute("data-page"));
        Assert.Equal("#/commands/", search.GetAttribute("data-command-index"));
        Assert.False(search.HasAttribute("data-engine"));
    }

    [Fact]
    public void The_page_for_wrong_addresses_knows_its_way_when_the_site_has_an_address()
    {
        var (_, file) = Make(baseUrl: "https://example.org/my%20notes/");

        Assert.Empty(file.Problems());
        Assert.NotNull(file.Pages["404"].QuerySelector("main a[href='#/commands/']"));
    }

    [Fact]
    public void Hostile_names_and_texts_stay_texts()
    {
        const string Hostile = "</script><script>alert(1)</script><!--<script>";
        var note = $"---\ntitle: '{Hostile}'\nslug: __proto__\ntags: ['{Hostile}', constructor]\n---\n\n`{Hostile}`\n\n| 操作 | 命令 |\n|---|---|\n| {Hostile} | `kite fly \"{Hostile}\"` |\n";
        var (_, file) = Make(files: [("site.yaml", "programs: [kite]"), ("note.md", note)]);

        Assert.Empty(file.Problems());
        Assert.Equal(
            ["", "", "Single-pages", "Single-search", "Single-files"], file.Document.QuerySelectorAll("script").Select(s => s.Id ?? ""));
        Assert.All(file.Pages.Values, page => Assert.Empty(page.QuerySelectorAll("script")));
        Assert.StartsWith(Hostile, file.Titles["notes/__proto__"], StringComparison.Ordinal);
    }

    /// <summary>Pages are found by their lengths, which are those that a browser counts in.</summary>
    [Fact]
    public void Whatever_characters_pages_have_each_is_found_whole()
    {
        string[] texts = ["😀😀", "a\uFEFF\uFEFFe\u0301", "半个", "𠮷野家"];
        var (_, file) = Make(files: [.. texts.Select((text, i) => ($"note-{i}.md", $"# {i}\n\n{text}\n"))]);

        Assert.Equal(texts, texts.Select((_, i) => file.Pages[$"notes/note-{i}"].QuerySelector("main p")!.TextContent));
    }

    [Fact]
    public void Scripts_and_styles_of_the_author_can_not_end_their_elements()
    {
        var (_, file) = Make(theme:
        [
            ThemeFiles.File("_theme/assets/scheme.js", "a = '</SCRIPT><!-- <script>'"),
            ThemeFiles.File("_theme/styles/own.css", "a::after{content:'</style>'}b{background:url(logo.svg)}"),
            ThemeFiles.File("_theme/assets/logo.svg", "<svg/>"),
        ]);

        Assert.Equal("a = '<\\/SCRIPT>\\x3c!-- <script>'", file.Document.QuerySelector("script")!.TextContent);
        var style = file.Document.QuerySelector("style")!.TextContent;
        Assert.Contains("content:'<\\/style>'", style, StringComparison.Ordinal);
        Assert.Contains("url(\"data:image/svg+xml;base64,PHN2Zy8+\")", style, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_site_makes_the_same_file() => Assert.Equal(Make().File.Text, Make().File.Text);

    [Fact]
    public void A_theme_without_its_script_makes_none()
    {
        var built = SiteBuild.Run(
            new SiteSources { Files = [ThemeFiles.File("a.md", "# 一")], Theme = ThemeFiles.All },
            new SiteBuildOptions(),
            cancellation: TestContext.Current.CancellationToken);

        var completed = SiteCompletion.Run(built, new SiteExtras());

        Assert.Equal([".zip"], completed.Files.Select(f => f.Path.Value).Where(p => p.StartsWith("downloads/", StringComparison.Ordinal)).Select(Path.GetExtension));
    }

    [Fact]
    public void A_site_that_is_too_large_for_a_mail_makes_none()
    {
        var built = Build();

        var completed = SiteCompletion.Run(built, new SiteExtras { Copies = CopiesOf(built, new byte[11_000_000]) });

        Assert.DoesNotContain(completed.Files, f => f.Path == built.Draft!.Downloads[DownloadKind.SingleFile]);
    }

    private static (ImmutableArray<OutputFile> Site, OpenedSingleFile File) Make(
        (string Path, string Text)[]? files = null, SourceFile[]? theme = null, string baseUrl = "")
    {
        var built = Build(files, theme, baseUrl);
        var completed = SiteCompletion.Run(built, new SiteExtras { Copies = CopiesOf(built, Picture) });
        return (built.Files, OpenedSingleFile.Of(completed.Files.Single(f => f.Path == built.Draft!.Downloads[DownloadKind.SingleFile])));
    }

    private static ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>> CopiesOf(SiteBuildResult built, byte[] content) =>
        built.Files.Select(f => f.CopyOf).OfType<SourcePath>().Distinct().ToImmutableDictionary(f => f, _ => (ReadOnlyMemory<byte>)content);

    private static SiteBuildResult Build((string Path, string Text)[]? files = null, SourceFile[]? theme = null, string baseUrl = "")
    {
        files ??= [("site.yaml", "title: 风筝\nprograms: [kite]"), ("kites.md", Kites), ("other.md", Other)];
        return SiteBuild.Run(
            new SiteSources
            {
                Files = [.. files.Select(f => ThemeFiles.File(f.Path, f.Text)), .. theme ?? []],
                OtherFiles = [new SourcePath("kite.png"), new SourcePath("plan.zip")],
                Theme = [.. ThemeFiles.All, ThemeFiles.File("dist/single/single.js", "show()")],
            },
            new SiteBuildOptions { KeepGoing = true, BaseUrl = baseUrl.Length > 0 ? baseUrl : null },
            cancellation: TestContext.Current.CancellationToken);
    }
}
