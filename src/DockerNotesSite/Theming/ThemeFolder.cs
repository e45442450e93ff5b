using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Theming;

/// <summary>The theme folder as the core reads it: templates, interface strings and built assets, not what they are built from.</summary>
internal static class ThemeFolder
{
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static void Require(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no theme folder {folder} here; name yours with --theme.");
        }
    }

    public static ImmutableArray<SourceFile> Read(string folder) =>
    [
        .. new FolderWalk(folder, new IncludeGlobs([]), new DiagnosticBag()).Files()
            .Where(f => !f.Path.Value.StartsWith("node_modules/", StringComparison.Ordinal))
            .Select(f => new SourceFile(f.Path, File.ReadAllBytes(f.File.FullName))),
    ];
}
