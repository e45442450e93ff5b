namespace DockerNotesSite.Sources;

/// <summary>The bytes of a file as they were at one time.</summary>
internal static class WholeFile
{
    private const int Attempts = 5;

    /// <summary>A file that changes while it is read is read again. The information is refreshed.</summary>
    /// <exception cref="IOException">The file can't be read, or changes each time.</exception>
    public static byte[] Read(FileInfo file) => Read(file, File.ReadAllBytes);

    internal static byte[] Read(FileInfo file, Func<string, byte[]> read)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (length, changed) = (file.Length, file.LastWriteTimeUtc);

            // A named pipe or a device says 0, too; opened, it would be waited on for ever.
            var bytes = length == 0 ? [] : read(file.FullName);
            file.Refresh();
            if (file.Length == length && file.LastWriteTimeUtc == changed && bytes.Length == length)
            {
                return bytes;
            }
        }

        throw new IOException("another program is changing it");
    }
}
