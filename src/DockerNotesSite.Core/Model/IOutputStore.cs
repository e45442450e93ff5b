namespace DockerNotesSite.Model;

/// <summary>Where the files of a site are from the time that they are made until the site is whole. Several threads may use it.</summary>
public interface IOutputStore
{
    /// <summary>Says which files will come, before the first of them comes.</summary>
    void Expect(IEnumerable<UrlPath> paths);

    /// <summary>The same file; its bytes need not be in memory any more.</summary>
    OutputFile Keep(OutputFile file);

    /// <summary>A file that is written as it is made.</summary>
    OutputFile Keep(UrlPath path, Action<Stream> write);
}

/// <summary>Keeps everything in memory.</summary>
public sealed class MemoryStore : IOutputStore
{
    public static MemoryStore Instance { get; } = new();

    public void Expect(IEnumerable<UrlPath> paths)
    {
    }

    public OutputFile Keep(OutputFile file) => file;

    public OutputFile Keep(UrlPath path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var bytes = new MemoryStream();
        write(bytes);
        return new OutputFile { Path = path, Bytes = bytes.ToArray() };
    }
}
