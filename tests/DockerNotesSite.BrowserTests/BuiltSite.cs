[assembly: AssemblyFixture(typeof(DockerNotesSite.BuiltSite))]

namespace DockerNotesSite;

/// <summary>
/// The first of the project's own notes, in both languages, built once by the program as its user would, into a folder of the test run:
/// every kind of page, and not so many that each test takes its time. The whole series is <see cref="SeriesSite"/>.
/// </summary>
public sealed class BuiltSite : IDisposable
{
    private static readonly string[] Notes = ["map.yaml", "docker-image-container.md", "about.md", "en/docker-image-container.md", "en/about.md"];

    private static readonly string[] PaperKeys = ["quickReference:", "pages:", "leaveOut:"];

    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    public BuiltSite()
    {
        var input = Path.Combine(_folder, "input");
        foreach (var note in Notes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(input, note))!);
            File.Copy(Path.Combine(SiteProgram.Repository, "input", note), Path.Combine(input, note));
        }

        // The paper is that of the whole series: one page is enough here.
        var configuration = File.ReadLines(Path.Combine(SiteProgram.Repository, "input", "site.yaml"));
        File.WriteAllLines(Path.Combine(input, "site.yaml"), configuration.Where(line => !PaperKeys.Any(key => line.TrimStart().StartsWith(key, StringComparison.Ordinal))));

        SiteProgram.Build(Root, "--input", input, "--pdf", "required", "--browser", Browser.Executable);
        Pages = [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Except(SingleFiles).Order(StringComparer.Ordinal)];
    }

    public string Root => Path.Combine(_folder, "网站 site");

    /// <summary>The whole site in one file.</summary>
    public string SingleFile => Path.Combine(Root, "downloads", "docker-notes.html");

    /// <summary>One for each language.</summary>
    public IReadOnlyList<string> SingleFiles => [SingleFile, Path.Combine(Root, "en", "downloads", "docker-notes.html")];

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
