namespace DockerNotesSite;

/// <summary>Tells the caller how far the build has come, and stops it between items when the caller asks for that.</summary>
internal sealed class StageProgress(IProgress<BuildProgress>? progress, CancellationToken cancellation)
{
    private BuildStage _stage;
    private int _total;
    private int _done;

    public void Begin(BuildStage stage, int total)
    {
        cancellation.ThrowIfCancellationRequested();
        (_stage, _total, _done) = (stage, total, 0);
        progress?.Report(new BuildProgress(stage, 0, total));
    }

    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    public void Advance() => Report(Interlocked.Increment(ref _done), _total);

    public void Report(int done, int total)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new BuildProgress(_stage, done, total));
    }
}
