using System.Security.Cryptography;
using DockerNotesSite.Writing;

namespace DockerNotesSite.Theming;

/// <summary>
/// Makes sure that a theme's assets are built and current: a theme folder in, its dist folder filled.
/// 1. A stamp in dist says which sources it was built from; if they are the same, that was it.
/// 2. Other processes that want the same are waited for.
/// 3. npm installs the packages if they are missing or the lock file changed, and builds.
/// A theme without package.json has nothing to build.
/// </summary>
internal static class ThemeAssets
{
    private const string StampName = ".built-from";
    private static readonly TimeSpan WaitTime = TimeSpan.FromMilliseconds(200);

    /// <exception cref="UsageException">npm is missing or fails.</exception>
    public static void EnsureBuilt(string folder, Action<string> say, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(folder, "package.json")) || IsCurrent(folder))
        {
            return;
        }

        using var held = WaitForLock(folder, say, cancellation);
        if (!IsCurrent(folder))
        {
            Build(folder, say, cancellation);
        }
    }

    private static void Build(string folder, Action<string> say, CancellationToken cancellation)
    {
        var npm = new Npm(folder);
        var lockHash = HashOf(Path.Combine(folder, "package-lock.json"));
        if (Stamp(folder, ThemeFolder.Packages) != lockHash)
        {
            say("theme: installing packages with npm …");
            npm.Run(cancellation, "ci", "--no-audit", "--no-fund");
            SetStamp(folder, ThemeFolder.Packages, lockHash);
        }

        say("theme: building assets …");
        var sources = ThemeFolder.HashOfSources(folder);
        Directory.CreateDirectory(Path.Combine(folder, ThemeFolder.Assets));
        File.Delete(StampFile(folder, ThemeFolder.Assets));
        npm.Run(cancellation, "run", "build");
        SetStamp(folder, ThemeFolder.Assets, sources);
    }

    private static FileLock WaitForLock(string folder, Action<string> say, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, ".building.lock");
        if (FileLock.TryTake(path) is { } free)
        {
            return free;
        }

        say("theme: another process is building the assets; waiting for it …");
        while (true)
        {
            cancellation.WaitHandle.WaitOne(WaitTime);
            cancellation.ThrowIfCancellationRequested();
            if (FileLock.TryTake(path) is { } freed)
            {
                return freed;
            }
        }
    }

    private static bool IsCurrent(string folder) =>
        Stamp(folder, ThemeFolder.Assets) is { } stamp && stamp == ThemeFolder.HashOfSources(folder);

    private static string HashOf(string file) => File.Exists(file) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : "";

    private static string StampFile(string folder, string subfolder) => Path.Combine(folder, subfolder, StampName);

    private static string? Stamp(string folder, string subfolder) =>
        StampFile(folder, subfolder) is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    private static void SetStamp(string folder, string subfolder, string hash)
    {
        Directory.CreateDirectory(Path.Combine(folder, subfolder));
        File.WriteAllText(StampFile(folder, subfolder), hash);
    }
}
