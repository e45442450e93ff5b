using DockerNotesSite.Model;
using DockerNotesSite.Sources;
using DockerNotesSite.Writing;

namespace DockerNotesSite.Fixing;

/// <summary>
/// Puts new bytes in the place of a file below the input folder, in one step: a kill at any moment leaves the old file or
/// the new one. A link is followed as long as it stays in the folder, and is still a link afterwards.
/// </summary>
internal static class NoteWriter
{
    /// <summary>Why the file was not written, as part of a sentence; null where it was.</summary>
    public static string? TryReplace(string inputFolder, SourceFile old, SourceFile changed)
    {
        try
        {
            var root = RealPath.Of(inputFolder);
            var target = RealPath.Of(Path.Combine(inputFolder, old.Path.Value));
            if (!RealPath.IsWithin(target, root))
            {
                return "the file is not in the input folder";
            }

            if (IsInSite(target, root))
            {
                return "the file belongs to a site that was built";
            }

            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(old.Bytes.Span))
            {
                return "the file was changed meanwhile";
            }

            Replace(target, changed.Bytes.Span);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"the file can't be written: {FileProblem.Reason(e)}";
        }
    }

    private static bool IsInSite(string file, string root)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null && RealPath.IsWithin(folder, root); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, SiteManifest.FileName)) || File.Exists(Path.Combine(folder, SiteManifest.UnfinishedFileName)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Replace(string target, ReadOnlySpan<byte> bytes)
    {
        RefuseProtected(target);

        // Hidden, so that a file that a kill leaves is no note.
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var handle = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(handle, bytes, 0);
                RandomAccess.FlushToDisk(handle);
            }

            if (OperatingSystem.IsWindows())
            {
                File.Replace(temporary, target, destinationBackupFileName: null);
            }
            else
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
                File.Move(temporary, target, overwrite: true);
            }
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A file could be replaced in a folder that is open to all, although its author closed the file.</summary>
    private static void RefuseProtected(string target)
    {
        using var handle = File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite);
    }
}
