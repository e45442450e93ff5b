using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using DockerNotesSite.Writing;

namespace DockerNotesSite;

/// <summary>A working folder with notes and the project's theme, its assets replaced by small ones so that nothing has to be built.</summary>
internal static class SiteFolder
{
    private static readonly string Theme = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "theme"));

    public static void AddTheme(this TemporaryFolder folder)
    {
        foreach (var part in (string[])["templates", "strings"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Theme, part), "*", SearchOption.AllDirectories))
            {
                folder.Write("theme/" + Path.GetRelativePath(Theme, file), File.ReadAllText(file));
            }
        }

        foreach (var asset in (string[])["icon.svg", "scheme.js", "search.js", "sheet.css", "sheet.js", "site.css", "site.js"])
        {
            folder.Write("theme/dist/" + asset, $"/* {asset} */\n");
        }
    }

    /// <summary>So many notes that say the same number everywhere.</summary>
    public static void AddNotes(this TemporaryFolder folder, int notes, int number)
    {
        for (var i = 0; i < notes; i++)
        {
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"input/notes/note-{i:000}.md"), Note(i, number));
        }
    }

    /// <summary>Null where every file of the site is there as its manifest says, and nothing else; else what is wrong.</summary>
    public static string? FaultOf(string site)
    {
        if (SiteManifest.Read(site) is not { } manifest)
        {
            return "It has no manifest.";
        }

        var foreign = ForeignFiles.Find(site, manifest);
        return foreign.Count > 0
            ? $"{foreign[0]} is foreign."
            : manifest.Entries.Values
                .Where(e => HashOf(Path.Combine(site, e.Path.Value)) != e.Hash)
                .Select(e => $"{e.Path} is not what was written.")
                .FirstOrDefault();
    }

    private static string HashOf(string file) =>
        File.Exists(file) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : "";

    private static string Note(int i, int number) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: 笔记 {i} version {number}
        date: 2024-01-02
        tags: [docker]
        ---
        | 操作 | 命令 | 示例 |
        |---|---|---|
        | 运行 {i} | docker run image-{i} | docker run ubuntu:{number} |
        | 停止 {i} | docker container stop [container] | docker container stop web-{number} |

        """);

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
