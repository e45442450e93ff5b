using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using DockerNotesSite.Printing;
using DockerNotesSite.Theming;
using YamlDotNet.RepresentationModel;

namespace DockerNotesSite.Authoring;

/// <summary>The program as a .NET tool: packed, installed from its package alone, and run where there is no Node.js and no repository.</summary>
public sealed class PackedToolTests : IDisposable
{
    private const long LargestPackage = 20_000_000;

    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);
    private static readonly string Repository = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", ".."));

    /// <summary>The one that runs this: beside shared/NAME/VERSION.</summary>
    private static readonly string Dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_site_is_begun_written_and_published_by_the_packed_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The lines of a workflow are for a Unix shell.");
        Pack();
        Start("tools", "dotnet", "tool", "install", "DockerNotesSite", "--tool-path", _folder["tools"], "--source", _folder["packages"]);
        _folder.MakeFolder("site");

        Start("site", _folder["tools/DockerNotesSite"], "init");
        Assert.Equal("input/标题.md\n", Start("site", _folder["tools/DockerNotesSite"], "new", "note", "标题"));
        Assert.Contains(" 0 errors, 0 warnings", Start("site", _folder["tools/DockerNotesSite"], "check", "--strict"), StringComparison.Ordinal);

        foreach (var line in LinesOf(_folder.Read("site/.github/workflows/publish.yml")))
        {
            Start("site", "/bin/bash", "-e", "-c", line);
        }

        var isPrinted = BrowserFinder.Find(null) is not null;
        Assert.Contains("https://example.org/notes/", _folder.Read("site/output/site/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(isPrinted ? 2 : 0, Directory.GetFiles(_folder["site/output/site/downloads"], "*.pdf").Length);
    }

    public void Dispose() => _folder.Dispose();

    private void Pack()
    {
        ThemeAssets.EnsureBuilt(Path.Combine(Repository, "theme"), _ => { }, TestContext.Current.CancellationToken);
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var project = Path.Combine(Repository, "src", "DockerNotesSite");
        Start("packages", "dotnet", "pack", project, "--no-build", "-c", configuration, "-o", _folder["packages"], "-nodeReuse:false");

        var package = Assert.Single(Directory.GetFiles(_folder["packages"]));
        using var content = ZipFile.OpenRead(package);
        var names = content.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(new FileInfo(package).Length, 1, LargestPackage);
        Assert.Superset(new HashSet<string>(["README.md", "LICENSE", .. ThemeFiles("templates"), .. ThemeFiles("strings"), .. ThemeFiles("dist/print")]), names);
    }

    private static IEnumerable<string> ThemeFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository, "theme", folder), "*", SearchOption.AllDirectories)
            .Select(file => "tools/net10.0/any/theme/" + Path.GetRelativePath(Path.Combine(Repository, "theme"), file));

    /// <summary>What the workflow's own steps run, in order.</summary>
    private static IEnumerable<string> LinesOf(string workflow)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(workflow));
        var steps = (YamlSequenceNode)yaml.Documents[0].RootNode["jobs"]["publish"]["steps"];
        return steps.OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString());
    }

    /// <summary>Runs a program that finds nothing but dotnet and what it installs tools with.</summary>
    private string Start(string folder, string program, params string[] arguments)
    {
        _folder.MakeFolder(folder);
        var start = new ProcessStartInfo(program == "dotnet" ? Dotnet : program, arguments)
        {
            WorkingDirectory = _folder[folder],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Surroundings())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.HasExited && process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{output.Result}{error.Result}");
        return output.Result;
    }

    private IEnumerable<(string Name, string Value)> Surroundings() =>
    [
        ("PATH", LinkPrograms()),
        ("DOTNET_ROOT", Path.GetDirectoryName(Dotnet)!),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("RUNNER_TEMP", _folder["runner"]),
        ("GITHUB_WORKSPACE", _folder["site"]),
        ("BASE_URL", "https://example.org/notes"),
    ];

    /// <summary>A folder of its own: where these are installed, Node.js may be, too.</summary>
    private string LinkPrograms()
    {
        foreach (var program in (string[])[Dotnet, "/bin/chmod"])
        {
            var link = $"path/{Path.GetFileName(program)}";
            if (!File.Exists(_folder[link]))
            {
                _folder.Link(link, program);
            }
        }

        return _folder["path"];
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
