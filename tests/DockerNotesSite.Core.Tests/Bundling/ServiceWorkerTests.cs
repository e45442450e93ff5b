using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.Bundling;

/// <summary>The list of files that the service worker begins with, of single files and of whole builds.</summary>
public sealed class ServiceWorkerTests
{
    private static readonly OutputFile Page = OutputFile.Text(new UrlPath("notes/容器 1.html"), "<p>1</p>");
    private static readonly OutputFile Style = OutputFile.Text(new UrlPath("assets/site.css"), "p{}");

    [Fact]
    public void Each_file_stands_there_with_the_hash_of_its_bytes_before_the_script()
    {
        var worker = Make([Page, Style], []);

        Assert.Equal(SiteAddresses.Worker, worker.Path);
        Assert.EndsWith(";\nscript", Encoding.UTF8.GetString(worker.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal([("assets/site.css", HashOf(Style)), ("notes/容器 1.html", HashOf(Page))], FilesOf(worker, "atOnce"));
        Assert.Empty(FilesOf(worker, "whenRead"));
    }

    [Theory]
    [InlineData("index.html", true)]
    [InlineData("404.html", true)]
    [InlineData("manifest.webmanifest", true)]
    [InlineData("assets/search-index.1f2e3d4c.js", true)]
    [InlineData("assets/files/图 1.PNG", true)]
    [InlineData("__proto__.html", true)]
    [InlineData("sw.js", false)]
    [InlineData("index.md", false)]
    [InlineData("catalog.json", false)]
    [InlineData("feed.xml", false)]
    [InlineData("robots.txt", false)]
    [InlineData("assets/files/compose.yaml", false)]
    [InlineData("assets/files/film.mp4", false)]
    public void What_a_browser_shows_is_kept_and_what_programs_read_is_not(string path, bool isKept) =>
        Assert.Equal(isKept ? [path] : [], FilesOf(Make([OutputFile.Text(new UrlPath(path), "x")], []), "atOnce").Select(f => f.Path));

    [Fact]
    public void A_site_is_kept_whole_up_to_a_size_and_beyond_it_notes_when_they_are_read()
    {
        UrlPath[] notes = [Page.Path];
        var size = Page.Bytes.Length + Style.Bytes.Length;
        var whole = Make([Page, Style], notes, size);
        var large = Make([Page, Style], notes, size - 1);

        Assert.Equal(2, FilesOf(whole, "atOnce").Count);
        Assert.Equal([("assets/site.css", HashOf(Style))], FilesOf(large, "atOnce"));
        Assert.Equal([("notes/容器 1.html", HashOf(Page))], FilesOf(large, "whenRead"));
    }

    [Fact]
    public void It_changes_with_every_file_that_it_lists_and_only_then()
    {
        var twin = OutputFile.Text(new UrlPath("index.md"), "1");
        var before = Make([Page, Style, twin], []);

        Assert.Equal(before.Bytes.ToArray(), Make([twin, Style, Page], []).Bytes.ToArray());
        Assert.Equal(before.Bytes.ToArray(), Make([Page, Style, OutputFile.Text(twin.Path, "2")], []).Bytes.ToArray());
        Assert.NotEqual(before.Bytes.ToArray(), Make([Page, OutputFile.Text(Style.Path, "a{}"), twin], []).Bytes.ToArray());
        Assert.NotEqual(before.Bytes.ToArray(), Make([Page, OutputFile.Text(new UrlPath("assets/other.css"), "p{}"), twin], []).Bytes.ToArray());
    }

    [Fact]
    public void A_build_lists_its_files_as_they_are_published()
    {
        var files = Build("# 笔记\n\n`docker ps`\n\n![图](图.png)\n").Files;
        var listed = FilesOf(files.Single(f => f.Path == SiteAddresses.Worker), "atOnce");
        var pictures = Encoding.UTF8.GetBytes("a picture");

        Assert.Equal(
            files.Where(f => listed.Any(l => l.Path == f.Path.Value)).Select(f => (f.Path.Value, f.CopyOf is null ? HashOf(f) : Hash(pictures))),
            listed);
        Assert.Equal(
            files.Select(f => f.Path.Value).Where(p => p.EndsWith(".html", StringComparison.Ordinal) && !p.StartsWith("downloads/", StringComparison.Ordinal)),
            listed.Select(l => l.Path).Where(p => p.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Contains(listed, l => l.Path.EndsWith("/图.png", StringComparison.Ordinal));
        Assert.Contains(listed, l => l.Path == "manifest.webmanifest");
    }

    [Fact]
    public void The_same_notes_give_the_same_worker_and_other_notes_another()
    {
        var first = WorkerOf("# 一\n");

        Assert.Equal(first, WorkerOf("# 一\n"));
        Assert.NotEqual(first, WorkerOf("# 二\n"));
    }

    [Fact]
    public void A_theme_without_a_worker_makes_a_site_without_one()
    {
        var files = Build("# 笔记\n", ThemeFiles.All).Files;

        Assert.DoesNotContain(files, f => f.Path == SiteAddresses.Worker);
        Assert.All(files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)), f =>
            Assert.DoesNotContain("data-worker", Encoding.UTF8.GetString(f.Bytes.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("index.html", "sw.js")]
    [InlineData("notes/note.html", "../sw.js")]
    [InlineData("404.html", null)]
    public void Every_page_says_where_it_is_but_the_one_that_is_shown_anywhere(string path, string? address)
    {
        var page = Encoding.UTF8.GetString(Build("# 笔记\n").Files.Single(f => f.Path.Value == path).Bytes.Span);

        Assert.Equal(address is not null, page.Contains($"data-worker=\"{address}\"", StringComparison.Ordinal));
        Assert.Equal(address is not null, page.Contains("data-worker", StringComparison.Ordinal));
    }

    private static byte[] WorkerOf(string note) => Build(note).Files.Single(f => f.Path == SiteAddresses.Worker).Bytes.ToArray();

    private static SiteBuildResult Build(string note) => Build(note, ThemeFiles.All.Add(ThemeFiles.File("dist/worker/worker.js", "script")));

    private static SiteBuildResult Build(string note, ImmutableArray<SourceFile> theme)
    {
        var picture = new SourcePath("图.png");
        var sources = new SiteSources { Files = [ThemeFiles.File("note.md", note)], OtherFiles = [picture], Theme = theme };
        var built = SiteBuild.Run(sources, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);
        var copies = ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>>.Empty.Add(picture, Encoding.UTF8.GetBytes("a picture"));
        return SiteCompletion.Run(built, new SiteExtras { Copies = copies });
    }

    private static OutputFile Make(OutputFile[] files, UrlPath[] notes, long wholeUpTo = ServiceWorker.WholeUpTo) =>
        ServiceWorker.Make("script"u8, files, notes.ToHashSet(), wholeUpTo);

    private static List<(string Path, string Hash)> FilesOf(OutputFile worker, string group)
    {
        var script = Encoding.UTF8.GetString(worker.Bytes.Span);
        const string Before = "self.siteFiles=";
        Assert.StartsWith(Before, script, StringComparison.Ordinal);
        using var list = JsonDocument.Parse(script[Before.Length..script.IndexOf(";\n", StringComparison.Ordinal)]);
        return [.. list.RootElement.GetProperty(group).EnumerateArray().Select(f => (f[0].GetString()!, f[1].GetString()!))];
    }

    private static string HashOf(OutputFile file) => Hash(file.Bytes.Span);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(SHA256.HashData(bytes));
}
