using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Compressing;

public sealed class SiteCompressorTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("docker run --rm ubuntu\n", 100));

    [Theory]
    [InlineData("index.html", true)]
    [InlineData("assets/site.0123abcd.css", true)]
    [InlineData("sw.js", true)]
    [InlineData("catalog.json", true)]
    [InlineData("files/picture.SVG", true)]
    [InlineData("feed.xml", true)]
    [InlineData("llms.txt", true)]
    [InlineData("notes/运行.md", true)]
    [InlineData("manifest.webmanifest", true)]
    [InlineData("downloads/notes.pdf", false)]
    [InlineData("downloads/notes.zip", false)]
    [InlineData("files/picture.png", false)]
    [InlineData("files/font.woff2", false)]
    public void Texts_have_twins_and_what_is_compressed_already_has_none(string path, bool has)
    {
        var files = Compress(Text(path, Long));

        Assert.Equal(has ? [path, path + ".br", path + ".gz"] : [path], files.Select(f => f.Path.Value));
        Assert.All(files, file => Assert.Equal(Long, Encoding.UTF8.GetString(Unpacked(file))));
    }

    [Fact]
    public void A_twin_that_saves_nothing_is_left_out() => Assert.Single(Compress(Text("robots.txt", "x")));

    [Fact]
    public void A_file_that_is_copied_is_compressed_as_what_it_copies()
    {
        var bytes = Encoding.UTF8.GetBytes(Long);
        var copy = new OutputFile { Path = new UrlPath("files/a.svg"), CopyOf = new SourcePath("a.svg") }
            .KeptAs(new KeptBytes(bytes.Length, SHA256.HashData(bytes), () => bytes));

        var files = Compress(copy);

        Assert.Same(copy, files[0]);
        Assert.Equal(Long, Encoding.UTF8.GetString(Unpacked(files[1])));
    }

    [Fact]
    public void A_file_that_a_server_would_take_for_a_twin_is_refused()
    {
        var refused = Assert.Throws<UsageException>(() => Compress(Text("files/dump.json", Long), Text("files/dump.json.gz", "another")));

        Assert.Contains("files/dump.json.gz would be sent to who asks for files/dump.json;", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_run_gives_the_same_bytes_in_the_same_order()
    {
        OutputFile[] files = [.. Enumerable.Range(0, 50).Select(i => Text($"notes/{i}.html", Long[(i * 20)..]))];

        var (first, second) = (Compress(files), Compress(files));

        Assert.Equal(150, first.Length);
        Assert.Equal(first.Select(f => (f.Path, Convert.ToHexString(f.Bytes.Span))), second.Select(f => (f.Path, Convert.ToHexString(f.Bytes.Span))));
        Assert.Equal(first.Order(Comparer<OutputFile>.Create((a, b) => a.Path.CompareTo(b.Path))), first);
    }

    private static ImmutableArray<OutputFile> Compress(params OutputFile[] files) =>
        SiteCompressor.AddTwins([.. files], MemoryStore.Instance, null, TestContext.Current.CancellationToken);

    private static OutputFile Text(string path, string text) => OutputFile.Text(new UrlPath(path), text);

    private static byte[] Unpacked(OutputFile file)
    {
        var bytes = new MemoryStream(file.Bytes.ToArray());
        using Stream stream = Path.GetExtension(file.Path.Value) switch
        {
            ".gz" => new GZipStream(bytes, CompressionMode.Decompress),
            ".br" => new BrotliStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
