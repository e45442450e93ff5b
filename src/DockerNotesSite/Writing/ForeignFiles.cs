using System.Security.Cryptography;
using DockerNotesSite.Model;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Writing;

/// <summary>Finds the files of an output folder that no build wrote, or that were changed since.</summary>
internal static class ForeignFiles
{
    /// <summary>Refuses an output folder that holds a foreign file, naming it and what to do.</summary>
    public static void Refuse(OutputFolder output, string folder, SiteManifest? manifest)
    {
        var foreign = Find(folder, manifest);
        if (foreign.Count == 0)
        {
            return;
        }

        var changed = manifest?.Entries.ContainsKey(new UrlPath(foreign[0])) == true;
        var more = foreign.Count > 1 ? $" (and {foreign.Count - 1} more)" : "";
        var reason = changed ? "was changed since it was built" : "was not written by this program";
        throw new UsageException(
            $"{Path.Combine(output.Name, foreign[0])}{more} {reason}, and {output.Name} would be replaced with it; "
            + "move it elsewhere or delete it, or give another --output.");
    }

    /// <summary>Their paths in the folder, separated by '/', in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string folder, SiteManifest? manifest)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var manifestTime = File.GetLastWriteTimeUtc(Path.Combine(folder, SiteManifest.FileName));
        var foreign = FilesIn(new DirectoryInfo(folder), "").Where(f => !IsOwn(f.Path, f.File));
        return [.. foreign.Select(f => f.Path).Order(StringComparer.Ordinal)];

        bool IsOwn(string path, FileSystemInfo file)
        {
            if (path is SiteManifest.FileName or SiteManifest.UnfinishedFileName)
            {
                return manifest is not null && file is FileInfo && !RealPath.IsLink(file);
            }

            return manifest?.Entries.GetValueOrDefault(new UrlPath(path)) is { } entry
                && file is FileInfo written
                && !RealPath.IsLink(file)
                && IsUnchanged(written, entry, manifestTime);
        }
    }

    /// <summary>All files at any depth, links of the file system among them, which are not followed.</summary>
    private static IEnumerable<(string Path, FileSystemInfo File)> FilesIn(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 }))
        {
            if (entry is not DirectoryInfo subfolder || RealPath.IsLink(entry))
            {
                yield return (prefix + entry.Name, entry);
                continue;
            }

            foreach (var file in FilesIn(subfolder, $"{prefix}{entry.Name}/"))
            {
                yield return file;
            }
        }
    }

    // The manifest is written last: what is older than it is what was written, and need not be read.
    private static bool IsUnchanged(FileInfo file, ManifestEntry entry, DateTime manifestTime) =>
        file.Length == entry.Length && (file.LastWriteTimeUtc < manifestTime || HashOf(file) == entry.Hash);

    private static string HashOf(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
