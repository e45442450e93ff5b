using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Writing;

public sealed class SiteWriterTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_site_is_written_with_its_folders_and_nothing_stays_beside_it()
    {
        Write(("index.html", "home"), ("notes/运行.html", "run"));

        Assert.Equal([".dockernotessite", "index.html", "notes", "notes/运行.html"], _folder.Entries("site"));
        Assert.Equal("run", _folder.Read("site/notes/运行.html"));
        Assert.Equal(["site"], TopLevel());
    }

    [Fact]
    public void Missing_folders_above_the_output_are_made_and_taken_away_again_if_nothing_is_written()
    {
        using (SiteWriter.Claim(OutputFolder.At(_folder["a/b/site"])))
        {
            Assert.True(File.Exists(_folder["a/b/.site.lock"]));
        }

        Assert.Empty(_folder.Entries());
    }

    [Fact]
    public void What_the_new_site_has_not_is_gone()
    {
        Write(("index.html", "1"), ("old/page.html", "1"));
        Write(("index.html", "2"));

        Assert.Equal([".dockernotessite", "index.html"], _folder.Entries("site"));
        Assert.Equal("2", _folder.Read("site/index.html"));
    }

    [Fact]
    public void Files_with_the_same_bytes_keep_their_time_stamps_and_others_get_new_ones()
    {
        _folder.Write("input/picture.png", "pixels");
        var picture = new OutputFile { Path = new UrlPath("picture.png"), CopyOf = new SourcePath("picture.png") };
        Write([Text("same.html", "1"), Text("other.html", "1"), picture]);
        foreach (var file in (string[])["same.html", "other.html", "picture.png"])
        {
            File.SetLastWriteTimeUtc(_folder[$"site/{file}"], LongAgo);
        }

        Write([Text("same.html", "1"), Text("other.html", "2"), picture]);

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["site/same.html"]));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["site/picture.png"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(_folder["site/other.html"]));
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData("notes/mine.txt")]
    [InlineData(".well-known/x")]
    public void A_foreign_file_is_refused_by_name_and_stays(string foreign)
    {
        Write(("notes/a.html", "1"));
        _folder.Write($"site/{foreign}", "mine");

        var refusal = Assert.Throws<UsageException>(() => Write(("notes/a.html", "2")));

        Assert.Contains(foreign, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("mine", _folder.Read($"site/{foreign}"));
        Assert.Equal("1", _folder.Read("site/notes/a.html"));
        Assert.Equal(["site"], TopLevel());
    }

    [Fact]
    public void A_file_that_was_changed_since_is_refused_and_stays()
    {
        Write(("a.html", "1"));
        _folder.Write("site/a.html", "2");

        var refusal = Assert.Throws<UsageException>(() => Write(("a.html", "3")));

        Assert.Contains("a.html was changed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("2", _folder.Read("site/a.html"));
    }

    [Fact]
    public void A_link_in_the_output_is_foreign_and_what_it_leads_to_stays()
    {
        _folder.Write("precious/file");
        Write(("a.html", "1"));
        _folder.Link("site/more", _folder["precious"]);

        Assert.Contains("more", Assert.Throws<UsageException>(() => Write(("a.html", "2"))).Message, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["precious/file"]));
    }

    [Fact]
    public void A_file_that_appears_while_the_site_is_built_is_found_before_the_old_site_goes()
    {
        Write(("a.html", "1"));
        using var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"]));
        _folder.Write("site/late.txt", "mine");

        Assert.Throws<UsageException>(() => writer.Write([Text("a.html", "2")], _folder.Path, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal("mine", _folder.Read("site/late.txt"));
        Assert.Equal("1", _folder.Read("site/a.html"));
        Assert.Equal([".site.lock", "site"], TopLevel());
    }

    [Fact]
    public void An_empty_folder_is_written_into_and_a_foreign_one_is_not()
    {
        _folder.MakeFolder("site/empty");
        Write(("a.html", "1"));
        Assert.Equal([".dockernotessite", "a.html"], _folder.Entries("site"));

        _folder.Write("other/file");
        Assert.Throws<UsageException>(() => SiteWriter.Claim(OutputFolder.At(_folder["other"])));
        Assert.Equal(["file"], _folder.Entries("other"));
    }

    [Theory]
    [InlineData("not a manifest\n")]
    [InlineData("")]
    public void A_damaged_manifest_makes_nothing_ours(string manifest)
    {
        _folder.Write("site/index.html");
        _folder.Write($"site/{SiteManifest.FileName}", manifest);

        Assert.Throws<UsageException>(() => SiteWriter.Claim(OutputFolder.At(_folder["site"])));
        Assert.True(File.Exists(_folder["site/index.html"]));
    }

    [Fact]
    public void A_manifest_that_names_files_outside_of_the_site_is_none()
    {
        Write(("a.html", "1"));
        var manifest = _folder.Read($"site/{SiteManifest.FileName}");
        _folder.Write($"site/{SiteManifest.FileName}", manifest.Replace("a.html", "../precious", StringComparison.Ordinal));

        Assert.Null(SiteManifest.Read(_folder["site"]));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_site_and_nothing_else()
    {
        Write(("a.html", "1"));
        var missing = new OutputFile { Path = new UrlPath("b.png"), CopyOf = new SourcePath("gone.png") };

        Assert.ThrowsAny<Exception>(() => Write([Text("a.html", "2"), missing]));

        Assert.Equal("1", _folder.Read("site/a.html"));
        Assert.Equal(["site"], TopLevel());
    }

    [Fact]
    public void A_build_that_is_stopped_leaves_the_old_site_and_nothing_else()
    {
        Write(("a.html", "1"));
        using var stop = new CancellationTokenSource();
        using (var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"])))
        {
            Assert.Throws<OperationCanceledException>(() => writer.Write(
                [.. Enumerable.Range(0, 500).Select(i => Text($"{i}.html", "2"))], _folder.Path, (_, _) => stop.Cancel(), stop.Token));
        }

        Assert.Equal("1", _folder.Read("site/a.html"));
        Assert.Equal(["site"], TopLevel());
    }

    [Theory]
    [InlineData("../out.html")]
    [InlineData("/etc/out.html")]
    [InlineData("a/../../out.html")]
    [InlineData(".dockernotessite")]
    public void No_address_leaves_the_site(string address)
    {
        Assert.ThrowsAny<InvalidOperationException>(() => Write((address, "1")));
        Assert.Empty(_folder.Entries());
    }

    [Fact]
    public void An_output_that_is_a_link_is_written_where_it_leads()
    {
        _folder.MakeFolder("real/place");
        _folder.Link("site", _folder["real/place"]);

        Write(("a.html", "1"));

        Assert.Equal("1", _folder.Read("real/place/a.html"));
        Assert.NotNull(new DirectoryInfo(_folder["site"]).LinkTarget);
    }

    [Fact]
    public void Removing_takes_the_site_and_nothing_else()
    {
        Write(("a/b.html", "1"));
        _folder.Write("beside");
        using (var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"])))
        {
            writer.Remove();
        }

        Assert.Equal(["beside"], TopLevel());
    }

    [Fact]
    public void A_name_with_a_line_feed_or_a_backslash_survives_the_manifest()
    {
        var manifest = SiteManifest.Of([new ManifestEntry(new UrlPath("a\\n\n\r b.png"), 1, new string('0', 64))]);
        manifest.Write(_folder.Path);
        Assert.Equal(manifest.Entries.Keys, SiteManifest.Read(_folder.Path)!.Entries.Keys);
    }

    public void Dispose() => _folder.Dispose();

    private static OutputFile Text(string path, string text) => OutputFile.Text(new UrlPath(path), text);

    private void Write(params (string Path, string Text)[] files) => Write([.. files.Select(f => Text(f.Path, f.Text))]);

    private void Write(ImmutableArray<OutputFile> files)
    {
        using var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"]));
        writer.Write(files, _folder["input"], cancellation: TestContext.Current.CancellationToken);
    }

    private IEnumerable<string> TopLevel() => _folder.Entries().Where(e => !e.Contains('/', StringComparison.Ordinal));
}
