using System.Security.Cryptography;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Writing;

public sealed class UnfinishedSiteTests : IDisposable
{
    private static readonly UrlPath Page = new("notes/a.html");

    private readonly TemporaryFolder _folder = new();
    private readonly SiteWriter _writer;

    public UnfinishedSiteTests() => _writer = SiteWriter.Claim(OutputFolder.At(_folder["site"]));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_kept_is_on_the_disk_and_can_be_read_again(bool isWrittenPieceByPiece)
    {
        using var site = _writer.Begin(_folder.Path);
        site.Expect([Page]);

        var kept = isWrittenPieceByPiece
            ? site.Keep(Page, output => output.Write("text"u8))
            : site.Keep(OutputFile.Text(Page, "text"));

        Assert.Equal(4, kept.Length);
        Assert.Equal(SHA256.HashData("text"u8), kept.Sha256.ToArray());
        Assert.Equal("text", Encoding.UTF8.GetString(kept.Bytes.Span));
        Assert.Contains(_folder.Entries(), entry => entry.EndsWith("/notes/a.html", StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder["site"]));
    }

    [Fact]
    public void What_was_kept_is_written_once_and_the_rest_when_it_is_published()
    {
        var late = new UrlPath("index.html");
        using (var site = _writer.Begin(_folder.Path))
        {
            site.Expect([Page]);
            var kept = site.Keep(OutputFile.Text(Page, "page"));
            Assert.Equal(8, site.Publish([OutputFile.Text(late, "home"), kept], null, TestContext.Current.CancellationToken));
        }

        Assert.Equal(("page", "home"), (_folder.Read("site/notes/a.html"), _folder.Read("site/index.html")));
        Assert.Equal([Page, late], SiteManifest.Read(_folder["site"])!.Entries.Keys.OrderDescending());
    }

    [Fact]
    public void A_site_that_is_given_up_leaves_nothing()
    {
        using (var site = _writer.Begin(_folder.Path))
        {
            site.Expect([Page, new UrlPath("never.html")]);
            site.Keep(OutputFile.Text(Page, "page"));
        }

        Assert.Equal([".site.lock"], _folder.Entries());
    }

    [Fact]
    public void A_copied_file_has_the_bytes_of_what_it_copies()
    {
        _folder.Write("input/a.png", "pixels");
        var copy = new OutputFile { Path = new UrlPath("files/a.png"), CopyOf = new SourcePath("a.png") };
        using var site = _writer.Begin(_folder["input"]);
        site.Expect([copy.Path]);

        Assert.Equal("pixels", Encoding.UTF8.GetString(site.Keep(copy).Bytes.Span));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }
}
