namespace DockerNotesSite.Sources;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_that_is_gone_since_it_was_found()
    {
        _folder.Write("a.md");
        var found = new FileInfo(_folder["a.md"]);
        File.Delete(_folder["a.md"]);
        Assert.Throws<FileNotFoundException>(() => WholeFile.Read(found));
    }

    [Fact]
    public void A_file_that_has_grown_since_it_was_found_is_read_as_it_is_now()
    {
        _folder.Write("a.md", "1");
        var found = new FileInfo(_folder["a.md"]);
        Assert.Equal(1, found.Length);
        File.AppendAllText(_folder["a.md"], "2");
        Assert.Equal("12"u8.ToArray(), WholeFile.Read(found));
    }

    [Fact]
    public void A_file_that_changes_once_while_it_is_read_is_read_again()
    {
        _folder.Write("a.md", "1");
        var changes = 1;
        Assert.Equal("12"u8.ToArray(), WholeFile.Read(new FileInfo(_folder["a.md"]), path => Change(path, changes-- > 0)));
    }

    [Fact]
    public void A_file_that_never_stops_changing_is_told()
    {
        _folder.Write("a.md", "1");
        var told = Assert.Throws<IOException>(() => WholeFile.Read(new FileInfo(_folder["a.md"]), path => Change(path, true)));
        Assert.Equal("another program is changing it", told.Message);
    }

    private static byte[] Change(string path, bool changes)
    {
        var bytes = File.ReadAllBytes(path);
        if (changes)
        {
            File.AppendAllText(path, "2");
        }

        return bytes;
    }

    public void Dispose() => _folder.Dispose();
}
