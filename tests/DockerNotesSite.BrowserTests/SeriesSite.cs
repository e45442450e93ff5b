[assembly: AssemblyFixture(typeof(DockerNotesSite.SeriesSite))]

namespace DockerNotesSite;

/// <summary>
/// The project's own site, all of it, built when the first test asks for it. Those who ask for it are one collection, so that one of them
/// waits for it and not all that could run at the same time.
/// </summary>
public sealed class SeriesSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    private readonly Lazy<string> _root;

    public SeriesSite() => _root = new Lazy<string>(Build);

    public string Root => _root.Value;

    /// <summary>Every page, as a path on the disk.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) != "downloads")
        .Order(StringComparer.Ordinal);

    public string AddressOnDisk(string page) => new Uri(Path.Combine(Root, page)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Build()
    {
        var root = Path.Combine(_folder, "site");
        SiteProgram.Build(root, "--pdf", "required", "--browser", Browser.Executable);
        return root;
    }
}
