using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite;

/// <summary>
/// A site that follows its sources: new sources in, the site as they make it out, in a fraction of the time of a build. What the
/// notes say is worked out again where it changed; pages are rendered when they are asked for; the search is made afterwards.
/// One thread at a time may change it; many may read what it gives out.
/// </summary>
public sealed class LiveSite(SiteBuildOptions options)
{
    private readonly BuildMemory _memory = new();
    private readonly Dictionary<UrlPath, UrlPath> _moved = [];
    private ImmutableDictionary<string, SearchFiles> _search = ImmutableDictionary<string, SearchFiles>.Empty;
    private SiteVersion? _last;

    /// <summary>
    /// Files that did not change must be the same objects as the last time. A note that can't be read any more is as it was when it
    /// could; where the configuration or the theme are wrong, the whole site is as it was. The search may still be that of the version before.
    /// </summary>
    public SiteVersion Update(SiteSources sources, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var diagnostics = new DiagnosticBag();
        var contents = SiteBuild.ReadContents(sources, options with { KeepGoing = true }, _memory, new StageProgress(progress, cancellation), diagnostics);
        if (contents is null)
        {
            return _last = SiteVersion.Unchanged(_last, diagnostics);
        }

        var isFirst = !contents.Catalogs.All(catalog => _search.ContainsKey(catalog.Addresses.Folder));
        var drafts = isFirst ? MakeSearchable(contents) : contents.Draft((catalog, _) => _search[catalog.Addresses.Folder]);
        return _last = new SiteVersion(drafts, diagnostics) { Contents = contents, IsComplete = isFirst, Moved = _moved.ToImmutableDictionary() };
    }

    /// <summary>The same version with its own search: what a build of the same sources gives.</summary>
    public SiteVersion Complete(SiteVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (version.IsComplete || version.Contents is not { } contents)
        {
            return version;
        }

        return _last = new SiteVersion(MakeSearchable(contents), version.Found) { Contents = contents, IsComplete = true, Moved = _moved.ToImmutableDictionary() };
    }

    private ImmutableArray<SiteDraft> MakeSearchable(SiteContents contents)
    {
        var drafts = SiteBuild.MakeSearchable(contents, new StageProgress(null, CancellationToken.None));
        foreach (var draft in drafts)
        {
            if (_search.TryGetValue(draft.Configuration.Folder, out var last))
            {
                Move(last.Index.Path, draft.Search.Index.Path);
                Move(last.Store.Path, draft.Search.Store.Path);
            }
        }

        _search = drafts.ToImmutableDictionary(draft => draft.Configuration.Folder, draft => draft.Search, StringComparer.Ordinal);
        return drafts;
    }

    /// <summary>A page that was read before the search was made anew still asks for it where it was.</summary>
    private void Move(UrlPath from, UrlPath to)
    {
        foreach (var former in _moved.Where(move => move.Value == from).Select(move => move.Key).Append(from).ToList())
        {
            _moved[former] = to;
        }
    }
}
