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

        if (SiteManifest.Read(folder) is { } manifest)
        {
            foreach (var entry in manifest.Entries.Values)
            {
                DeleteFile(Path.Combine(folder, entry.Path.Value));
            }
        }

        DeleteFile(Path.Combine(folder, SiteManifest.UnfinishedFileName));
        return RemoveFolder(folder);
    }

    // The manifest goes last, so that what is left of a removal that was killed can still be told from foreign files.
    private static bool RemoveFolder(string folder)
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

        if (SiteManifest.Read(folder) is not null)
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
