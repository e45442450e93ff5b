using DockerNotesSite.Model;

namespace DockerNotesSite.Writing;

/// <summary>What other builds do to a build: those that run at the same time, and those that were killed.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_second_of_two_builds_at_once_says_so_and_the_first_goes_on()
    {
        using (var first = SiteWriter.Claim(OutputFolder.At(_folder["site"])))
        {
            var refusal = Assert.Throws<UsageException>(() => SiteWriter.Claim(OutputFolder.At(_folder["site"])));
            Assert.Contains("Another build", refusal.Message, StringComparison.Ordinal);
            first.Write([Text("a.html", "1")], _folder.Path, cancellation: TestContext.Current.CancellationToken);
        }

        Write(("a.html", "2"));
        Assert.Equal("2", _folder.Read("site/a.html"));
    }

    [Fact]
    public void The_lock_file_of_a_killed_build_blocks_nobody()
    {
        _folder.Write(".site.lock");
        Write(("a.html", "1"));
        Assert.Equal(["site"], TopLevel());
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_and_foreign_files_in_it_are_not()
    {
        Write(("a.html", "1"));
        var whole = Guid.NewGuid().ToString("N");
        Directory.Move(_folder["site"], _folder[$".site.building-{whole}"]);
        File.Delete(_folder[$".site.building-{whole}/a.html"]);
        _folder.MakeFolder($".site.building-{Guid.NewGuid():N}");
        _folder.Write($".site.building-{Guid.NewGuid():N}/{SiteManifest.UnfinishedFileName}", "half a manif");
        var foreign = $".site.building-{Guid.NewGuid():N}";
        _folder.Write($"{foreign}/mine");
        _folder.Write(".site.building-notes/mine");

        using (var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"])))
        {
            Assert.Contains(foreign, Assert.Single(writer.Warnings), StringComparison.Ordinal);
        }

        Assert.Equal(new[] { foreign, ".site.building-notes" }.Order(StringComparer.Ordinal), TopLevel());
    }

    [Fact]
    public void A_site_whose_build_was_killed_between_two_renames_comes_back()
    {
        Write(("a.html", "1"));
        Directory.Move(_folder["site"], _folder[$".site.previous-{Guid.NewGuid():N}"]);

        using (SiteWriter.Claim(OutputFolder.At(_folder["site"])))
        {
            Assert.Equal("1", _folder.Read("site/a.html"));
        }

        Assert.Equal(["site"], TopLevel());
    }

    [Fact]
    public void Replacing_in_two_renames_gives_the_old_folder_back_where_the_second_fails()
    {
        _folder.Write("site/a", "old");
        Assert.ThrowsAny<IOException>(() => FolderSwap.Replace(_folder["site"], _folder["missing"], _folder["previous"]));
        Assert.Equal("old", _folder.Read("site/a"));

        _folder.Write("new/a", "new");
        FolderSwap.Replace(_folder["site"], _folder["new"], _folder["previous"]);
        Assert.Equal("new", _folder.Read("site/a"));
        Assert.Equal("old", _folder.Read("previous/a"));
    }

    public void Dispose() => _folder.Dispose();

    private static OutputFile Text(string path, string text) => OutputFile.Text(new UrlPath(path), text);

    private void Write(params (string Path, string Text)[] files)
    {
        using var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"]));
        writer.Write([.. files.Select(f => Text(f.Path, f.Text))], _folder["input"], cancellation: TestContext.Current.CancellationToken);
    }

    private IEnumerable<string> TopLevel() => _folder.Entries().Where(e => !e.Contains('/', StringComparison.Ordinal));
}
