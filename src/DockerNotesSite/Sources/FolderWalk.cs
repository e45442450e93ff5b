using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>A file under a folder: its path there and its place on the disk.</summary>
internal sealed record FoundFile(SourcePath Path, FileInfo File);

/// <summary>
/// A folder in, its files at any depth out, in ordinal order. First everything that stands in the folder itself; then what
/// links of the file system lead to, if it lies in the folder too and was not read yet. What is left out is told.
/// </summary>
internal sealed class FolderWalk(string root, IncludeGlobs globs, DiagnosticBag diagnostics)
{
    private readonly string _root = RealPath.Of(root);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly SortedDictionary<SourcePath, FileInfo> _found = [];
    private readonly Queue<(string Path, FileSystemInfo Link)> _links = [];

    /// <summary>Paths of folders that are not entered.</summary>
    public IReadOnlyCollection<string> LeftOut { get; init; } = [];

    public IReadOnlyList<FoundFile> Files()
    {
        Walk("", _root);
        while (_links.TryDequeue(out var link))
        {
            Follow(link.Path, link.Link);
        }

        return [.. _found.Select(f => new FoundFile(f.Key, f.Value))];
    }

    /// <summary>The folder's real place is given, so that its entries' real places are known without asking.</summary>
    private void Walk(string prefix, string realFolder)
    {
        if (!_seen.Add(realFolder))
        {
            return;
        }

        foreach (var entry in Entries(prefix, realFolder))
        {
            var path = prefix + entry.Name;
            var isFolder = entry is DirectoryInfo;
            if (RealPath.IsLink(entry))
            {
                Remember(path, entry);
            }
            else if (isFolder && globs.Enters(path) && !LeftOut.Contains(path))
            {
                Walk(path + "/", entry.FullName);
            }
            else if (!isFolder && globs.Reads(path) && _seen.Add(entry.FullName))
            {
                _found.Add(new SourcePath(path), (FileInfo)entry);
            }
        }
    }

    private void Remember(string path, FileSystemInfo link)
    {
        if (globs.Enters(path) && !LeftOut.Contains(path))
        {
            _links.Enqueue((path, link));
        }
    }

    private FileSystemInfo[] Entries(string prefix, string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder)
                .GetFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(InputFolderDiagnostics.Unreadable(new SourcePath(prefix.TrimEnd('/')), FileProblem.Reason(e)));
            return [];
        }
    }

    private void Follow(string path, FileSystemInfo link)
    {
        var source = new SourcePath(path);
        var target = TargetOf(link);
        if (target is null)
        {
            diagnostics.Add(InputFolderDiagnostics.LinkLeadsNowhere(source));
        }
        else if (!RealPath.IsWithin(target, _root))
        {
            diagnostics.Add(InputFolderDiagnostics.LinkLeadsOut(source));
        }
        else if (_seen.Contains(target))
        {
            diagnostics.Add(InputFolderDiagnostics.LinkLeadsToKnown(source, Relative(target)));
        }
        else if (Directory.Exists(target))
        {
            Walk(path + "/", target);
        }
        else if (globs.Reads(path) && _seen.Add(target))
        {
            _found.Add(source, new FileInfo(target));
        }
    }

    private static string? TargetOf(FileSystemInfo link)
    {
        try
        {
            var target = RealPath.Of(link.FullName);
            return Path.Exists(target) ? target : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private SourcePath Relative(string target) =>
        new(RealPath.AreSame(target, _root) ? "" : Path.GetRelativePath(_root, target).Replace(Path.DirectorySeparatorChar, '/'));
}
