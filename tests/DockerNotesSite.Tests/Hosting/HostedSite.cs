using System.Runtime.CompilerServices;

namespace DockerNotesSite.Hosting;

/// <summary>
/// A site in two languages as it is put on a server, once for its root (`root`) and once for /docs/ (`below/docs`), beside the
/// configuration files that come with the program. Everybody may read it: servers are not run as root.
/// </summary>
public sealed class HostedSite : IDisposable
{
    private const UnixFileMode ForAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public HostedSite()
    {
        Folder.AddTheme();
        Folder.Write("theme/dist/site.css", string.Concat(Enumerable.Repeat(".line { color: black }\n", 40)));
        Folder.Write("theme/dist/worker/worker.js", string.Concat(Enumerable.Repeat("self.skipWaiting();\n", 40)));
        Folder.Write("theme/dist/single/single.js", "/* single.js */\n");
        Folder.Write("input/site.yaml", "title: 笔记\nlanguages:\n  en:\n    title: Notes\n");
        Folder.AddNotes(2, 1);
        Folder.Write("input/notes/files.md", "# Files\n\n[data](data.json.gz) ![picture](p.png) [values](values.json)\n");
        Folder.Write("input/notes/data.json.gz", "not a twin");
        Folder.Write("input/notes/p.png", "pixels");
        Folder.Write("input/notes/values.json", $"[{string.Join(',', Enumerable.Range(0, 200))}]");
        Folder.Write("input/en/notes/note-000.md", "# First\n\ntext\n");
        Build("root", "https://example.org/");
        Build("below/docs", "https://example.org/docs/");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Folder.Path, ForAll);
        }
    }

    internal TemporaryFolder Folder { get; } = new();

    /// <summary>The folder `hosting` of the repository.</summary>
    public static string Configurations { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "..", "hosting"));

    /// <summary>The only file in a folder of the site whose name begins and ends so: "assets/site.", ".css".</summary>
    public string Find(string beginning, string ending) => Folder.Entries("root").Single(
        e => e.StartsWith(beginning, StringComparison.Ordinal) && e.EndsWith(ending, StringComparison.Ordinal));

    public void Dispose() => Folder.Dispose();

    private void Build(string output, string address)
    {
        var run = ProgramRun.InProcess(
            "build", "--precompress", "--base-url", address, "--input", Folder["input"], "--theme", Folder["theme"], "--output", Folder[output]);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
