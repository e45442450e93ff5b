namespace DockerNotesSite.Writing;

/// <summary>Clears what killed builds left beside an output folder. Its lock must be held: else a build may be at work there.</summary>
internal static class Leftovers
{
    /// <summary>Sentences about what could not be cleared because somebody else's files are in it.</summary>
    public static IReadOnlyList<string> Clear(OutputFolder output)
    {
        RestorePrevious(output);
        return
        [
            .. output.Buildings.Concat(output.Previous)
                .Where(f => !SiteRemover.Remove(f))
                .Select(f => $"{f} was left by a build that was stopped and holds files of other origin; it stays as it is."),
        ];
    }

    // Killed between the two steps of FolderSwap.Replace: the old site is not at its place.
    private static void RestorePrevious(OutputFolder output)
    {
        if (output.Previous is not [var previous, ..])
        {
            return;
        }

        if (Directory.Exists(output.Path) && !Directory.EnumerateFileSystemEntries(output.Path).Any())
        {
            Directory.Delete(output.Path);
        }

        if (!Directory.Exists(output.Path))
        {
            Directory.Move(previous, output.Path);
        }
    }
}
