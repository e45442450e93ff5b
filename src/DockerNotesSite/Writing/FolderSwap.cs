using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace DockerNotesSite.Writing;

/// <summary>Puts a folder in another's place, so that a kill at any moment leaves one of the two whole.</summary>
internal static partial class FolderSwap
{
    private const int WorkingFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>
    /// The two folders change places in one step. False where the system or its file system can't do that; nothing has
    /// changed then.
    /// </summary>
    public static bool TryExchange(string folder, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? LinuxRename(WorkingFolder, folder, WorkingFolder, other, LinuxExchange) == 0
                : OperatingSystem.IsMacOS() && MacRename(folder, other, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>In two steps: a kill in between leaves the old folder at <paramref name="previous"/>, for the next build.</summary>
    public static void Replace(string target, string folder, string previous)
    {
        Directory.Move(target, previous);
        try
        {
            Directory.Move(folder, target);
        }
        catch
        {
            Directory.Move(previous, target);
            throw;
        }
    }

    /// <summary>Has the file system of the folder on the disk itself, where the system can do that in one call.</summary>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            using var handle = File.OpenHandle(Path.Combine(folder, SiteManifest.FileName));
            _ = SyncFileSystem(handle);
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without it: the site is still safe from kills, if not from a power cut.
        }
    }

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinuxRename(int fromFolder, string from, int toFolder, string to, uint flags);

    [SupportedOSPlatform("macos")]
    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MacRename(string from, string to, uint flags);

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncFileSystem(SafeHandle file);
}
