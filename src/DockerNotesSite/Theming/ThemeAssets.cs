using DockerNotesSite.Reporting;

namespace DockerNotesSite.Theming;

/// <summary>Makes sure that a theme's assets are built and current.</summary>
internal static class ThemeAssets
{
    public static void EnsureBuilt(string folder, RunProgress progress, CancellationToken cancellation)
    {
        _ = folder;
        _ = progress;
        cancellation.ThrowIfCancellationRequested();
    }
}
