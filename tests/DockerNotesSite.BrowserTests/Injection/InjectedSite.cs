[assembly: AssemblyFixture(typeof(DockerNotesSite.Injection.InjectedSite))]

namespace DockerNotesSite.Injection;

/// <summary>
/// The sites of <see cref="InjectedFolder"/> and <see cref="NamedFolder"/>, built by the program when the first test asks for them. The kinds
/// are in two sites, as one would be too large to be had as a single file.
/// </summary>
public sealed class InjectedSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;
    private readonly Lazy<InjectedHalf>[] _halves;
    private readonly Lazy<string> _named;

    public InjectedSite()
    {
        var kinds = InjectionKind.All.Chunk((InjectionKind.All.Count + 1) / 2).ToList();
        _halves = [.. kinds.Select((some, number) => new Lazy<InjectedHalf>(() => Half($"half {number}", some)))];
        _named = new Lazy<string>(() =>
        {
            NamedFolder.Write(InputOf("named"));
            return Built("named");
        });
    }

    public static TheoryData<int> Numbers => [0, 1];

    /// <summary>The folder of the site whose configuration and map hold every kind.</summary>
    public string Named => _named.Value;

    public static string AddressOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Every page of a site but those of its downloads, in order.</summary>
    public static IReadOnlyList<string> PagesOf(string root) =>
        [.. Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).Where(path => Path.GetFileName(Path.GetDirectoryName(path)) != "downloads").Order(StringComparer.Ordinal)];

    /// <summary>The site in whose notes every kind of its half stands in every place.</summary>
    public InjectedHalf Half(int number) => _halves[number].Value;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private InjectedHalf Half(string name, IReadOnlyList<InjectionKind> kinds) => new(InputOf(name), new InjectedFolder(InputOf(name), kinds), kinds, Built(name));

    private string InputOf(string name) => Directory.CreateDirectory(Path.Combine(_folder, name + " input")).FullName;

    private string Built(string name)
    {
        SiteProgram.Build(Path.Combine(_folder, name), "--input", InputOf(name), "--keep-going");
        return Path.Combine(_folder, name);
    }
}

/// <summary>A site, the folder of its notes, and what stands in them.</summary>
public sealed record InjectedHalf(string Input, InjectedFolder Notes, IReadOnlyList<InjectionKind> Kinds, string Root)
{
    /// <summary>The address of the site's folder, with a slash at its end.</summary>
    public string Address => InjectedSite.AddressOf(Root) + "/";

    public string[] Texts => [.. Kinds.Select(kind => kind.Text)];
}
