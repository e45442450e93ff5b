namespace DockerNotesSite.Writing;

/// <summary>Paths that a site's files may have.</summary>
internal static class SitePath
{
    /// <summary>True where the path stays in the site's folder and is no name of the program's own.</summary>
    public static bool IsSafe(string path) =>
        path is not ("" or SiteManifest.FileName or SiteManifest.UnfinishedFileName)
        && !Path.IsPathRooted(path)
        && !path.Contains('\0', StringComparison.Ordinal)
        && Array.TrueForAll(path.Split('/'), p => p is not ("" or "." or ".."))
        && (Path.DirectorySeparatorChar == '/' || !path.AsSpan().ContainsAny('\\', ':'));
}
