using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace DockerNotesSite.Writing;

/// <summary>A second name of the same file: nothing is written, and what is known of the file, as its time stamp, stays.</summary>
internal static partial class HardLink
{
    /// <summary>False where the system or its file system can't do that, or does not let this user; there is no second name then.</summary>
    public static bool TryMake(string file, string secondName)
    {
        try
        {
            return (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()) && Link(file, secondName) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [SupportedOSPlatform("linux")]
    [SupportedOSPlatform("macos")]
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string secondName);
}
