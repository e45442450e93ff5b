using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>The repository's templates and strings with stand-ins for the built assets, so that no test needs npm.</summary>
internal static class ThemeFiles
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(SourceFolder(), "../../../theme"));

    public static ImmutableArray<SourceFile> All { get; } =
    [
        .. FilesIn("templates"),
        .. FilesIn("strings"),
        .. ThemeReader.RequiredAssets.Select(name => File($"dist/{name}", $"/* {name} */")),
    ];

    /// <summary>The theme in a language, read without a diagnostic.</summary>
    public static Theme Theme(string language = "zh-CN")
    {
        var diagnostics = new DiagnosticBag();
        var theme = ThemeReader.Read(All, [language], diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        return Assert.IsType<Theme>(theme);
    }

    public static SourceFile File(string path, string text) => new(new SourcePath(path), Encoding.UTF8.GetBytes(text));

    private static IEnumerable<SourceFile> FilesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
            .Select(f => new SourceFile(new SourcePath(Path.GetRelativePath(Folder, f).Replace('\\', '/')), System.IO.File.ReadAllBytes(f)))
            .OrderBy(f => f.Path);

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
