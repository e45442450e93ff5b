using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;
using DockerNotesSite.Sources;

namespace DockerNotesSite;

/// <summary>A build for a host that has files and no folder.</summary>
public sealed class HostedBuildTests
{
    private const string Note = "---\ntitle: 甲\n---\n\n![样子](a.png)\n\n| 操作 | 命令 |\n|---|---|\n| 造 | `kite make [name]` |\n| 放 | `kite fly [name]` |\n";

    [Fact]
    public void Every_file_of_the_site_comes_with_its_bytes()
    {
        var site = Run(File("site.yaml", "programs: [kite]\n"), File("a.md", Note), File("a.png", "picture"), File("unused.png", "x"));

        Assert.Equal("picture", Text(site, "files/a.png"));
        Assert.Contains("甲", Text(site, "notes/a.html"), StringComparison.Ordinal);
        Assert.Contains(site.Files, file => file.Path.Value == "commands/kite-fly.html");
        Assert.Contains(site.Files, file => file.Path.Value.EndsWith("-offline.zip", StringComparison.Ordinal) && file.Bytes.Length > 0);
        Assert.DoesNotContain(site.Files, file => file.Path.Value.Contains("unused", StringComparison.Ordinal));
        Assert.All(site.Files, file => Assert.Null(file.CopyOf));
    }

    [Fact]
    public void Which_files_belong_to_it_and_are_read_is_decided_here_in_whatever_order_they_come()
    {
        HostFile[] files =
        [
            File("_posts/b.md", "# 乙\n"), File("_draft.md", "# 丙\n"), File(".git/c.md", "# 丁\n"), File("site.yaml", "include: [_posts]\n"), File("a.md", Note), File("a.png", "x"),
            new HostFile(new SourcePath("large.zip"), () => throw new InvalidOperationException(), () => throw new InvalidOperationException()),
        ];
        var site = Run(files);

        Assert.Equal(["notes/_posts/b.html", "notes/a.html"], site.Files.Select(f => f.Path.Value).Where(path => path.StartsWith("notes/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith("index.html", StringComparison.Ordinal)));
        Assert.Equal(Listed(site), Listed(Run([.. files.Reverse()])));

        static IEnumerable<(string, string)> Listed(SiteBuildResult result) => result.Files.Select(f => (f.Path.Value, Convert.ToHexString(f.Sha256.Span)));
    }

    [Fact]
    public void What_is_wrong_is_told_and_an_error_leaves_nothing()
    {
        var site = Run(File("a.md", Note), File("a.png", "x"), File("site.yaml", "programs: [kite]\nwrong: [\n"));

        Assert.Empty(site.Files);
        Assert.Contains(site.Diagnostics, d => d.Severity == Severity.Error && d.Location.Path.Value == "site.yaml" && d.Location.Line > 0);
    }

    [Fact]
    public void What_can_t_be_read_and_what_can_run_is_told()
    {
        var site = Run(
            File("a.md", "![样子](a.svg)\n"),
            File("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
            new HostFile(new SourcePath("b.md"), () => 1, () => throw new IOException("no")),
            new HostFile(new SourcePath("c.md"), () => NoteFiles.LargestBytes + 1L, () => throw new InvalidOperationException()));

        Assert.Equal(
            ["DNS1014", "DNS1304", "DNS1305"],
            site.Diagnostics.Where(d => d.Severity != Severity.Information).Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_configuration_that_can_t_be_read_is_told_as_any_other_file()
    {
        var site = Run(File("a.md", Note), File("a.png", "x"), new HostFile(new SourcePath("site.yaml"), () => 1, () => throw new UnauthorizedAccessException()));

        Assert.Empty(site.Files);
        Assert.Equal("site.yaml", Assert.Single(site.Diagnostics, d => d.Code == "DNS1304").Location.Path.Value);
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => HostedBuild.Run([File("a.md", Note)], Theme, new SiteBuildOptions(), stopped.Token));
    }

    [Fact]
    public void Every_kind_of_file_that_a_site_has_has_a_media_type()
    {
        var site = Run(File("a.md", Note), File("a.png", "x"), File("site.yaml", "baseUrl: https://example.org/\n"));

        Assert.All(site.Files, file => Assert.NotEqual(MediaTypes.Unknown, MediaTypes.Of(file.Path)));
        Assert.Equal("text/html", MediaTypes.Of(new UrlPath("a/INDEX.HTML")));
        Assert.Equal("application/octet-stream", MediaTypes.Of(new UrlPath("a/b")));
    }

    private static IEnumerable<HostFile> Theme =>
        ThemeFiles.All.Add(ThemeFiles.File("dist/single/single.js", "show()")).Append(ThemeFiles.File("node_modules/x.js", "")).Select(file => new HostFile(file.Path, () => file.Bytes.Length, () => file));

    private static SiteBuildResult Run(params HostFile[] input) => HostedBuild.Run(input, Theme, new SiteBuildOptions(), TestContext.Current.CancellationToken);

    private static string Text(SiteBuildResult site, string path) => Encoding.UTF8.GetString(site.Files.Single(file => file.Path.Value == path).Bytes.Span);

    private static HostFile File(string path, string text)
    {
        var file = ThemeFiles.File(path, text);
        return new HostFile(file.Path, () => file.Bytes.Length, () => file);
    }
}
