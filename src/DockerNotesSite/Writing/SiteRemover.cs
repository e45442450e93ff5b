namespace DockerNotesSite.Writing;

/// <summary>Deletes a site: the files of its manifest and the folders that are empty then, nothing else.</summary>
internal static class SiteRemover
{
    /// <summary>False where something was left because no build wrote it.</summary>
    public static bool Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return true;
        }

        var manifest = SiteManifest.Read(folder);
        if (manifest is not null)
        {
            Parallel.ForEach(manifest.Entries.Keys, path => DeleteFile(Path.Combine(folder, path.Value)));
        }

        DeleteFile(Path.Combine(folder, SiteManifest.UnfinishedFileName));
        return RemoveFolder(folder, hasManifest: manifest is not null);
    }

    // The manifest goes last, so that what is left of a removal that was killed can still be told from foreign files.
    private static bool RemoveFolder(string folder, bool hasManifest)
    {
        foreach (var subfolder in Directory.GetDirectories(folder))
        {
            RemoveEmpty(subfolder);
        }

        var manifest = Path.Combine(folder, SiteManifest.FileName);
        if (Directory.EnumerateFileSystemEntries(folder).Any(e => e != manifest))
        {
            return false;
        }

        if (hasManifest)
        {
            File.Delete(manifest);
        }

        return RemoveEmpty(folder);
    }

    private static bool RemoveEmpty(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            return false;
        }

        foreach (var subfolder in Directory.GetDirectories(folder))
        {
            RemoveEmpty(subfolder);
        }

        if (Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return false;
        }

        Directory.Delete(folder);
        return true;
    }

    private static void DeleteFile(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (DirectoryNotFoundException)
        {
            // Gone with its folder already.
        }
    }
}
