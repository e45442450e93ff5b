namespace DockerNotesSite.Writing;

/// <summary>Keeps other builds away from an output folder, and the folders above it that were made for the lock.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileLock _file;
    private readonly IReadOnlyList<string> _madeFolders;

    private OutputLock(FileLock file, IReadOnlyList<string> madeFolders)
    {
        _file = file;
        _madeFolders = madeFolders;
    }

    public static OutputLock Take(OutputFolder output)
    {
        var made = MakeFolders(output.Parent);
        return FileLock.TryTake(output.LockFile) is { } file
            ? new OutputLock(file, made)
            : throw new UsageException(
                $"Another build is writing {output.Name} at the moment; wait for it to end, or give another --output.");
    }

    public void Dispose()
    {
        _file.Dispose();
        foreach (var folder in _madeFolders)
        {
            RemoveIfEmpty(folder);
        }
    }

    /// <summary>Those that were missing, the innermost first: a build that writes nothing takes them away again.</summary>
    private static List<string> MakeFolders(string path)
    {
        var missing = new List<string>();
        for (var folder = path; folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            missing.Add(folder);
        }

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (IOException) when (missing.Exists(File.Exists))
        {
            throw new UsageException($"{missing.Find(File.Exists)} is a file where --output needs a folder.");
        }

        return missing;
    }

    private static void RemoveIfEmpty(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // It holds the site, or something of somebody else's.
        }
    }
}
