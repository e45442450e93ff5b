using System.Threading.Channels;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Previewing;

/// <summary>
/// Tells which files of some folders changed. Where the system can't tell (too many folders, a network drive, events lost), a look every
/// few seconds finds it; so what is told is a hint where to look, never all there is.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    /// <summary>An editor writes a file in several steps, and a change of branch writes many files.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(8);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(120);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<FileSystemWatcher> _watchers = [];

    public FolderWatcher(params IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            Watch(RealPath.Of(folder));
        }
    }

    /// <summary>
    /// Waits for changes and gives the full paths of the files, as soon as nothing changes any more for a moment; none where nothing was
    /// told for <paramref name="patience"/>.
    /// </summary>
    public async Task<IReadOnlySet<string>> NextAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        if (!await WaitAsync(patience, cancellation))
        {
            return changed;
        }

        var end = DateTime.UtcNow + LongestWait;
        do
        {
            while (_changes.Reader.TryRead(out var path))
            {
                changed.Add(path);
            }
        }
        while (DateTime.UtcNow < end && await WaitAsync(Quiet, cancellation));
        return changed;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            return await _changes.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => Tell(change.FullPath);
            watcher.Created += (_, change) => Tell(change.FullPath);
            watcher.Deleted += (_, change) => Tell(change.FullPath);
            watcher.Renamed += (_, change) => Tell(change.FullPath);
            watcher.Error += (_, _) => Tell(folder);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            // The system watches no more folders: what changed is found by looking.
        }
    }

    private void Tell(string path) => _changes.Writer.TryWrite(path);
}
