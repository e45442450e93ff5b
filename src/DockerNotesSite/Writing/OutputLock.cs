namespace DockerNotesSite.Writing;

/// <summary>
/// Keeps other builds away from an output folder. The operating system lets go of the lock when its process ends in any
/// way, so the file of a killed build blocks nobody.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _stream;
    private readonly IReadOnlyList<string> _madeFolders;

    private OutputLock(FileStream stream, IReadOnlyList<string> madeFolders)
    {
        _stream = stream;
        _madeFolders = madeFolders;
    }

    public static OutputLock Take(OutputFolder output)
    {
        while (true)
        {
            var made = MakeFolders(output.Parent);
            if (TryOpen(output.LockFile) is not { } stream)
            {
                throw new UsageException(
                    $"Another build is writing {output.Name} at the moment; wait for it to end, or give another --output.");
            }

            if (IsStillAt(output.LockFile, stream))
            {
                return new OutputLock(stream, made);
            }

            stream.Dispose();
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        foreach (var folder in _madeFolders)
        {
            RemoveIfEmpty(folder);
        }
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (DirectoryNotFoundException)
        {
            throw;
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    // Where an open file can be deleted, the one that was locked may have been deleted by its former owner in between. Nobody
    // can read it while it is locked, so its length is the mark by which it is known again.
    private static bool IsStillAt(string path, FileStream stream)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        stream.SetLength(Random.Shared.Next(1, 1 << 16));
        var there = new FileInfo(path);
        return there.Exists && there.Length == stream.Length;
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
