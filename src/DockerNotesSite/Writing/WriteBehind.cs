namespace DockerNotesSite.Writing;

/// <summary>Has what was written brought to the disk while more is made, so that in the end there is little left to wait for.</summary>
internal sealed class WriteBehind
{
    private const long Portion = 32L << 20;

    private readonly Lock _lock = new();
    private Task _flush = Task.CompletedTask;
    private long _waiting;

    /// <summary>So many bytes more were written to a folder.</summary>
    public void Add(string folder, long bytes)
    {
        lock (_lock)
        {
            _waiting += bytes;
            if (_waiting >= Portion && _flush.IsCompleted)
            {
                _waiting = 0;
                // It only waits: it must not take the place of a thread that works.
                _flush = Task.Factory.StartNew(() => FolderSwap.Flush(folder), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
        }
    }
}
