using System.Collections.Concurrent;
using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>A site as its sources made it at one time. Its files are made when they are first asked for, by any thread.</summary>
public sealed class SiteVersion
{
    private readonly ConcurrentDictionary<UrlPath, Lazy<OutputFile>> _made = [];
    private readonly Dictionary<UrlPath, PlannedFile> _plan;
    private readonly DiagnosticBag _templates = new();

    internal SiteVersion(ImmutableArray<SiteDraft> drafts, DiagnosticBag found)
        : this(drafts.IsEmpty ? [] : SitePlan.FilesOf(drafts).ToDictionary(file => file.Path), found)
    {
        Addresses = [.. drafts.Select(draft => draft.Catalog.Addresses)];
    }

    private SiteVersion(Dictionary<UrlPath, PlannedFile> plan, DiagnosticBag found)
    {
        _plan = plan;
        Found = found;
    }

    /// <summary>False where the search is still that of the version before.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>False where configuration or theme are wrong and the files are those of the version before.</summary>
    public bool IsCurrent => Contents is not null;

    /// <summary>What was found in the sources, and what went wrong in pages that were asked for.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var all = new DiagnosticBag();
            all.AddRange(Found);
            all.AddRange(_templates);
            return all.ToImmutable();
        }
    }

    /// <summary>The trees of pages, that of the site's own language first.</summary>
    public ImmutableArray<SiteAddresses> Addresses { get; private init; } = [];

    /// <summary>In no order.</summary>
    public IReadOnlyCollection<UrlPath> Paths => _plan.Keys;

    internal DiagnosticBag Found { get; }

    internal SiteContents? Contents { get; init; }

    /// <summary>Where the files of former searches are now.</summary>
    internal ImmutableDictionary<UrlPath, UrlPath> Moved { get; init; } = ImmutableDictionary<UrlPath, UrlPath>.Empty;

    /// <summary>The same file as a build makes; null where the site has none at this address.</summary>
    public OutputFile? Find(UrlPath path) =>
        _plan.TryGetValue(path, out var planned) || (Moved.TryGetValue(path, out var moved) && _plan.TryGetValue(moved, out planned))
            ? _made.GetOrAdd(planned.Path, _ => new Lazy<OutputFile>(() => planned.Render(_templates))).Value
            : null;

    /// <summary>The files of the version before, with what is wrong now.</summary>
    internal static SiteVersion Unchanged(SiteVersion? last, DiagnosticBag found) => new(last?._plan ?? [], found)
    {
        Addresses = last?.Addresses ?? [],
        IsComplete = true,
        Moved = last?.Moved ?? ImmutableDictionary<UrlPath, UrlPath>.Empty,
    };
}
