using System.Runtime.CompilerServices;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite;

/// <summary>
/// A case on disk, Cases/&lt;stage&gt;/&lt;case&gt;: the files under "input" go in, what comes out is compared with the files
/// under "expected". UPDATE_EXPECTED=1 rewrites them.
/// </summary>
public sealed class CaseFolder(string path)
{
    private static readonly bool UpdatesExpected = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static string Root { get; } = Path.Combine(SourceFolder(), "Cases");

    /// <summary>The cases of a stage, as theory data.</summary>
    public static TheoryData<string> Of(string stage) =>
        [.. Directory.GetDirectories(Path.Combine(Root, stage)).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    public static CaseFolder Open(string stage, string name) => new(Path.Combine(Root, stage, name));

    public IReadOnlyList<SourceFile> Input { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(path, "input"), "*", SearchOption.AllDirectories)
            .Select(f => new SourceFile(
                new SourcePath(Path.GetRelativePath(Path.Combine(path, "input"), f).Replace('\\', '/')),
                File.ReadAllBytes(f)))
            .OrderBy(f => f.Path),
    ];

    /// <summary>Compares by file name; "diagnostics.txt" always stands among the expected files.</summary>
    public void Verify(IReadOnlyDictionary<string, string> actual, IEnumerable<Diagnostic> diagnostics)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in actual)
        {
            all[name] = text;
        }

        all["diagnostics.txt"] = DiagnosticLines(diagnostics);
        var folder = Path.Combine(path, "expected");
        if (UpdatesExpected)
        {
            Rewrite(folder, all);
            return;
        }

        Assert.True(Directory.Exists(folder), $"{folder} is missing; UPDATE_EXPECTED=1 writes it.");
        var expected = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => File.ReadAllText(f, Encoding.UTF8));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), all.Keys);
        Assert.All(all, file => Assert.Equal(expected[file.Key], file.Value));
    }

    private static string DiagnosticLines(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(d =>
            $"{d.Location}: {d.Severity.ToString().ToLowerInvariant()} {d.Code}: {d.Message}{(d.Fix.Length > 0 ? $" → {d.Fix}" : "")}\n"));

    private static void Rewrite(string folder, SortedDictionary<string, string> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (name, text) in files)
        {
            var target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
