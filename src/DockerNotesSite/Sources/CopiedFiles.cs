using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>The bytes of the files that are copied from the input folder as they are.</summary>
internal static class CopiedFiles
{
    /// <summary>Null where it can't be read.</summary>
    public static ReadOnlyMemory<byte>? TryRead(string folder, SourcePath path)
    {
        try
        {
            return Read(folder, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">It can't be read; the message names it.</exception>
    public static ReadOnlyMemory<byte> Read(string folder, SourcePath path)
    {
        var file = new FileInfo(Path.Combine(folder, path.Value));
        try
        {
            return WholeFile.Read(file);
        }
        catch (IOException e) when (!e.Message.Contains(file.FullName, StringComparison.Ordinal))
        {
            throw new IOException($"{file.FullName}: {e.Message}", e);
        }
    }
}
