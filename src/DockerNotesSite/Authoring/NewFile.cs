using System.Text;

namespace DockerNotesSite.Authoring;

/// <summary>A file that is made where there is none; what is there already is never touched.</summary>
internal static class NewFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="path">Its folders are made, too.</param>
    /// <param name="text">Kept as UTF-8.</param>
    /// <exception cref="UsageException">There is something of that name.</exception>
    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            throw new UsageException($"{path} is there already; nothing was changed.");
        }

        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
    }
}
