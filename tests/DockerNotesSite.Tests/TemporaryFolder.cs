using System.Text;

namespace DockerNotesSite;

/// <summary>A folder of a test's own, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dockernotes-").FullName;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text = "x\n")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void MakeFolder(string path) => Directory.CreateDirectory(this[path]);

    public void Link(string path, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.CreateSymbolicLink(this[path], target);
    }

    public string Read(string path) => File.ReadAllText(this[path], Encoding.UTF8);

    /// <summary>Every entry below a folder, with '/' between the parts, in ordinal order; links are not followed.</summary>
    public IReadOnlyList<string> Entries(string path = "")
    {
        var root = new DirectoryInfo(this[path]);
        return [.. Below(root).Select(e => System.IO.Path.GetRelativePath(root.FullName, e.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static IEnumerable<FileSystemInfo> Below(DirectoryInfo folder) =>
        folder.GetFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 })
            .SelectMany(e => e is DirectoryInfo { LinkTarget: null } d ? Below(d).Prepend(e) : [e]);
}
