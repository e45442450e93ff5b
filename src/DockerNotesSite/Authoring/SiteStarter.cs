using System.Globalization;

namespace DockerNotesSite.Authoring;

/// <summary>Makes a site in an empty folder: configuration, a note, a workflow that publishes it, and the program's package where it is at hand.</summary>
internal static class SiteStarter
{
    private const string Repository = ".git";

    /// <summary>The paths that were made, separated by '/'.</summary>
    /// <exception cref="UsageException">The folder holds something; nothing was written.</exception>
    public static IReadOnlyList<string> Write(string folder, string language, DateOnly today)
    {
        RequireEmpty(folder);
        var values = ("date", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        (string Path, string Text)[] files =
        [
            (".github/workflows/publish.yml", StarterText.Fill("publish.yml", ("version", CarriedPackage.Version))),
            (".gitignore", StarterText.Fill("gitignore")),
            ("input/first-note.md", StarterText.Fill($"{language}/first-note.md", values)),
            ("input/site.yaml", StarterText.Fill($"{language}/site.yaml")),
        ];
        foreach (var (path, text) in files)
        {
            NewFile.Write(Path.Combine(folder, path), text);
        }

        return [.. files.Select(file => file.Path), .. AddPackage(folder)];
    }

    private static IEnumerable<string> AddPackage(string folder)
    {
        if (CarriedPackage.Find() is not { } package)
        {
            return [];
        }

        var path = $"tool/{CarriedPackage.FileName}";
        NewFile.Write(Path.Combine(folder, path), File.ReadAllBytes(package));
        return [path];
    }

    private static void RequireEmpty(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file; give an empty folder, or one that does not exist yet.");
        }

        var found = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Where(name => name != Repository).Order(StringComparer.Ordinal).ToList() : [];
        if (found.Count > 0)
        {
            var what = string.Join(", ", found.Take(3)) + (found.Count > 3 ? " …" : "");
            throw new UsageException($"The folder {folder} is not empty ({what}); a site is begun in an empty one, and nothing was written.");
        }
    }
}
