namespace DockerNotesSite.Sources;

/// <summary>Where a path really leads, with every link of the file system on the way followed.</summary>
internal static class RealPath
{
    // What Linux allows; a longer chain is a circle.
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The absolute path without a trailing separator; parts that don't exist are kept as they are.</summary>
    public static string Of(string path)
    {
        var links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    public static bool AreSame(string real, string otherReal) => string.Equals(real, otherReal, Comparison);

    /// <summary>True where the path is the folder or lies in it; both are real paths.</summary>
    public static bool IsWithin(string real, string folderReal) =>
        AreSame(real, folderReal)
        || real.StartsWith(Path.TrimEndingDirectorySeparator(folderReal) + Path.DirectorySeparatorChar, Comparison);

    /// <summary>A placeholder of a file that is kept elsewhere is a reparse point too, but no link.</summary>
    public static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    private static string Of(string fullPath, ref int links)
    {
        var root = Path.GetPathRoot(fullPath)!;
        var real = root;
        var separators = new[] { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar };
        foreach (var part in fullPath[root.Length..].Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            if (new FileInfo(real).LinkTarget is { } target)
            {
                if (++links > MostLinks)
                {
                    throw new IOException($"The links at '{fullPath}' lead in a circle.");
                }

                real = Of(Path.GetFullPath(target, Path.GetDirectoryName(real)!), ref links);
            }
        }

        return real;
    }
}
