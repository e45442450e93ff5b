namespace DockerNotesSite;

/// <summary>
/// Between two halves of a build, up to half of a large site's memory is garbage that has become old and would stay for long. A small
/// site's is left to the runtime: collecting it would take more time than all of the build's other collections.
/// </summary>
internal static class GarbageOfLargeSites
{
    private const long Large = 256L << 20;

    public static void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
