using System.IO.Compression;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>The zip that readers unpack.</summary>
public sealed class ZipPackerTests
{
    private const int Utf8Flag = 0x0800;

    private static readonly OutputFile[] Files =
    [
        OutputFile.Text(new UrlPath("index.html"), "<p>容器</p>"),
        OutputFile.Text(new UrlPath("concepts/容器.html"), string.Concat(Enumerable.Repeat("<p>容器</p>", 500))),
        new OutputFile { Path = new UrlPath("assets/图.png"), Bytes = new byte[] { 1, 2, 3 } },
    ];

    [Fact]
    public void What_is_packed_can_be_unpacked()
    {
        using var zip = Open(Pack(Files, null));

        Assert.Equal(["assets/图.png", "concepts/容器.html", "index.html"], zip.Entries.Select(e => e.FullName));
        Assert.All(Files, file => Assert.Equal(file.Bytes.ToArray(), Read(zip, file.Path.Value)));
    }

    [Fact]
    public void The_same_files_give_the_same_bytes_in_whatever_order_they_come() =>
        Assert.Equal(Pack(Files, new DateOnly(2026, 11, 1)), Pack(Files.Reverse(), new DateOnly(2026, 11, 1)));

    [Theory]
    [InlineData(2026, 2026)]
    [InlineData(1970, 1980)]
    [InlineData(2200, 1980)]
    public void Entries_have_the_day_of_the_notes_where_the_format_knows_it(int year, int expected)
    {
        using var zip = Open(Pack(Files, new DateOnly(year, 2, 3)));
        Assert.All(zip.Entries, entry => Assert.Equal(expected, entry.LastWriteTime.Year));
    }

    /// <summary>Windows Explorer reads names in its own code page where the flag is missing.</summary>
    [Fact]
    public void Names_that_are_not_ASCII_are_marked_as_UTF_8()
    {
        var bytes = Pack(Files, null);
        var name = Encoding.UTF8.GetBytes("concepts/容器.html");
        var local = bytes.AsSpan().IndexOf(name) - 30;

        Assert.Equal("PK\u0003\u0004"u8.ToArray(), bytes[local..(local + 4)]);
        Assert.Equal(Utf8Flag, BitConverter.ToUInt16(bytes, local + 6) & Utf8Flag);
    }

    [Fact]
    public void The_readme_says_in_both_languages_where_to_begin_and_what_servers_need_is_left_out()
    {
        OutputFile[] site = [.. Files, OutputFile.Text(SiteAddresses.Worker, ""), OutputFile.Text(new UrlPath("robots.txt"), ""), OutputFile.Text(SiteAddresses.Root.NotFound, "")];
        var readme = new OfflineReadme(["题目", "打开 index.html。", "Open index.html.", ""]);
        var file = MemoryStore.Instance.Keep(new UrlPath("downloads/x.zip"), output => OfflineZip.Pack(site, [SiteAddresses.Root], readme, null, output));
        using var zip = Open(file.Bytes.ToArray());

        Assert.Equal("\uFEFF题目\r\n\r\n打开 index.html。\r\n\r\nOpen index.html.\r\n", Encoding.UTF8.GetString(Read(zip, "README.txt")));
        Assert.DoesNotContain(zip.Entries, e => e.FullName is "sw.js" or "robots.txt" or "404.html");
    }

    private static byte[] Pack(IEnumerable<OutputFile> files, DateOnly? date) =>
        MemoryStore.Instance.Keep(new UrlPath("files.zip"), output => ZipPacker.Pack(files, date, output)).Bytes.ToArray();

    private static ZipArchive Open(byte[] bytes) => new(new MemoryStream(bytes));

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
