using System.Collections.Immutable;
using System.Runtime.Versioning;
using DockerNotesSite.Model;

namespace DockerNotesSite.Writing;

/// <summary>What a new site takes over from the one at its place.</summary>
public sealed class OldSiteTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    private string Page => _folder["site/notes/page.html"];

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_both_have_is_not_written_again()
    {
        Write("same", "1");
        using var old = File.Open(Page, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

        Write("same", "2");

        Assert.Equal("same", File.ReadAllText(Page));
        old.Write("S"u8);
        old.Flush();
        Assert.Equal("Same", File.ReadAllText(Page));
    }

    [Fact]
    public void The_old_file_stays_where_the_new_site_has_another()
    {
        Write("old", "1");
        using var old = File.Open(Page, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

        Write("new", "1");

        old.Write("O"u8);
        old.Flush();
        Assert.Equal("new", File.ReadAllText(Page));
    }

    [Theory]
    [InlineData("thing")]
    [InlineData("page.")]
    public void What_a_file_says_of_itself_is_not_believed(string damaged)
    {
        Write("page!", "1");
        File.WriteAllText(Page, damaged);
        File.SetLastWriteTimeUtc(Page, LongAgo);

        Write("page!", "1");

        Assert.Equal("page!", File.ReadAllText(Page));
    }

    [Fact]
    public void A_file_longer_than_what_is_compared_at_once_is_compared_to_its_end()
    {
        var text = new string('a', 300_000);
        Write(text, "1");
        File.WriteAllText(Page, text[..^1] + "b");
        File.SetLastWriteTimeUtc(Page, LongAgo);

        Write(text, "1");

        Assert.Equal(text, File.ReadAllText(Page));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Files_have_the_access_rights_of_new_ones()
    {
        Write("page", "1");
        var usual = File.GetUnixFileMode(Page);
        File.SetUnixFileMode(Page, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Write("page", "1");

        Assert.Equal(usual, File.GetUnixFileMode(Page));
    }

    [Fact]
    public void A_build_that_is_given_up_leaves_the_old_files()
    {
        Write("page", "1");
        using (var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"])))
        using (var site = writer.Begin(_folder.Path))
        {
            site.Expect([new UrlPath("notes/page.html")]);
            site.Keep(OutputFile.Text(new UrlPath("notes/page.html"), "page"));
        }

        Assert.Equal("page", File.ReadAllText(Page));
        Assert.Null(SiteFolder.FaultOf(_folder["site"]));
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string page, string home)
    {
        using var writer = SiteWriter.Claim(OutputFolder.At(_folder["site"]));
        ImmutableArray<OutputFile> files = [OutputFile.Text(new UrlPath("index.html"), home), OutputFile.Text(new UrlPath("notes/page.html"), page)];
        writer.Write(files, _folder.Path, cancellation: TestContext.Current.CancellationToken);
    }
}
