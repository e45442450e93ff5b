using System.Collections.Immutable;
using System.Threading.Channels;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Previewing;

/// <summary>The site as it is now, and what there is to say about its sources.</summary>
internal sealed record PreviewedSite(SiteVersion Version, ImmutableArray<Diagnostic> OfFolder)
{
    /// <summary>Why the theme's assets could not be built; "" where they could.</summary>
    public string ThemeProblem { get; init; } = "";

    public IEnumerable<Diagnostic> Diagnostics => OfFolder.Concat(Version.Diagnostics);
}

/// <summary>Holds the site that is shown and tells all who listen when another takes its place. Several threads may use it.</summary>
internal sealed class PreviewState(PreviewedSite first)
{
    private readonly Lock _lock = new();
    private readonly List<Channel<PreviewedSite>> _listeners = [];

    public PreviewedSite Site { get; private set; } = first;

    /// <summary>Pages in browsers look at what they show and get themselves anew where it changed.</summary>
    public void Show(PreviewedSite site)
    {
        lock (_lock)
        {
            Site = site;
            _listeners.ForEach(listener => listener.Writer.TryWrite(site));
        }
    }

    /// <summary>The same site, complete: no page needs to know.</summary>
    public void Complete(PreviewedSite site) => Site = site;

    /// <summary>The site as it is now, and then each that takes its place; the latest only, where the listener is slow.</summary>
    public async IAsyncEnumerable<PreviewedSite> ListenAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var listener = Channel.CreateBounded<PreviewedSite>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            _listeners.Add(listener);
            listener.Writer.TryWrite(Site);
        }

        try
        {
            await foreach (var site in listener.Reader.ReadAllAsync(cancellation))
            {
                yield return site;
            }
        }
        finally
        {
            lock (_lock)
            {
                _listeners.Remove(listener);
            }
        }
    }
}
