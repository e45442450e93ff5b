namespace DockerNotesSite;

/// <summary>Source files in, output files out: the whole story of a build, one stage a line.</summary>
public static class SiteBuild
{
    public static SiteBuildResult Run(
        SiteSources sources,
        SiteBuildOptions options,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        _ = sources;
        _ = options;
        _ = progress;
        cancellation.ThrowIfCancellationRequested();
        return new SiteBuildResult { Diagnostics = [] };
    }
}
