[assembly: AssemblyFixture(typeof(DockerNotesSite.BuiltSite))]

namespace DockerNotesSite;

/// <summary>The project's own notes, built once by the program as its user would, into a folder of the test run.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    public BuiltSite()
    {
        SiteProgram.Build(Root, "--pdf", "required", "--browser", Browser.Executable);
        Pages = [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Except([SingleFile]).Order(StringComparer.Ordinal)];
    }

    public string Root => Path.Combine(_folder, "网站 site");

    /// <summary>The whole site in one file.</summary>
    public string SingleFile => Path.Combine(Root, "downloads", "docker-notes.html");

    /// <summary>Every page, as a path on the disk.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>One page of each kind, by address.</summary>
    public static TheoryData<string> Kinds =>
    [
        "index.html", "notes/index.html", "notes/docker-image-container.html", "commands/index.html", "commands/docker-run.html",
        "concepts/index.html", "concepts/容器.html", "tags/index.html", "tags/docker.html", "quick-reference.html", "map.html", "search.html",
        "404.html",
    ];

    public string AddressOnDisk(string page) => new Uri(Path.Combine(Root, page)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
