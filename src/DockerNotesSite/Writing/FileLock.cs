namespace DockerNotesSite.Writing;

/// <summary>
/// A file that one process holds. The operating system lets go of it when the process ends in any way, so the file of a
/// killed process blocks nobody.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _stream;

    private FileLock(FileStream stream) => _stream = stream;

    /// <summary>Null where another process holds it.</summary>
    public static FileLock? TryTake(string path)
    {
        while (TryOpen(path) is { } stream)
        {
            if (IsStillAt(path, stream))
            {
                return new FileLock(stream);
            }

            stream.Dispose();
        }

        return null;
    }

    public void Dispose() => _stream.Dispose();

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (e is not DirectoryNotFoundException && File.Exists(path))
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
}
