using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>A file of the site that can be made by itself, at any time and on any thread; each time it has the same bytes.</summary>
internal sealed record PlannedFile(UrlPath Path, Func<DiagnosticBag, OutputFile> Render)
{
    private readonly Action<Stream>? _write;

    public PlannedFile(OutputFile made)
        : this(made.Path, _ => made)
    {
    }

    /// <summary>Where the page begins that this one, a further one or itself, belongs to; null for what is no page.</summary>
    public UrlPath? List { get; init; }

    /// <summary>True for what is rendered once more when the downloads are there.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>A file that need not be in memory while it is made.</summary>
    public static PlannedFile Written(UrlPath path, Action<Stream> write) => new(path, write);

    public OutputFile RenderInto(IOutputStore store, DiagnosticBag diagnostics) =>
        IsProvisional ? Render(diagnostics)
        : _write is null ? store.Keep(Render(diagnostics))
        : store.Keep(Path, _write);

    private PlannedFile(UrlPath path, Action<Stream> write)
        : this(path, _ => MemoryStore.Instance.Keep(path, write)) => _write = write;
}
