using System.Collections.Immutable;
using System.Diagnostics;
using DockerNotesSite.Commands;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Previewing;

/// <summary>
/// The folders of notes and theme in, the site as it is now out, again and again.
/// 1. The folders are read; a file that did not change is the same object as before.
/// 2. Where something changed, the site follows and is shown.
/// 3. When nothing changes for a moment, its search is made anew.
/// </summary>
internal sealed class SiteFollower(BuildSettings settings, string baseUrl)
{
    /// <summary>More files than these are read faster by looking through the folder.</summary>
    private const int MostEdited = 20;

    private static readonly TimeSpan ShortestLook = TimeSpan.FromSeconds(2);

    private readonly SourceMemory _files = new();
    private readonly LiveSite _live = new(new SiteBuildOptions { BaseUrl = baseUrl, IncludeDrafts = settings.Drafts });
    private SiteSources? _sources;
    private ImmutableArray<Diagnostic> _ofFolder = [];
    private string _themeProblem = "";

    /// <summary>The site for the first time.</summary>
    public PreviewedSite Begin(IProgress<BuildProgress>? progress, CancellationToken cancellation) => Follow(progress, cancellation)!;

    /// <summary>Follows until it is stopped.</summary>
    public async Task RunAsync(FolderWatcher watcher, PreviewState state, Action<PreviewedSite, TimeSpan> tell, CancellationToken cancellation)
    {
        var look = ShortestLook;
        while (!cancellation.IsCancellationRequested)
        {
            var isComplete = state.Site.Version.IsComplete;
            var changed = await watcher.NextAsync(isComplete ? look : TimeSpan.FromMilliseconds(150), cancellation);
            if (changed.Count == 0 && !isComplete)
            {
                state.Complete(state.Site with { Version = _live.Complete(state.Site.Version) });
                continue;
            }

            var watch = Stopwatch.StartNew();
            BuildTheme(changed, cancellation);
            if (Follow(null, cancellation, changed) is { } site)
            {
                state.Show(site);
                tell(site, watch.Elapsed);
            }
            else
            {
                // Looking must never be most of what is done.
                look = TimeSpan.FromTicks(Math.Max(ShortestLook.Ticks, 100 * watch.Elapsed.Ticks));
            }
        }
    }

    /// <summary>Null where nothing changed.</summary>
    private PreviewedSite? Follow(IProgress<BuildProgress>? progress, CancellationToken cancellation, IReadOnlySet<string>? changed = null)
    {
        foreach (var path in changed ?? ImmutableHashSet<string>.Empty)
        {
            _files.Doubt(path);
        }

        var diagnostics = new DiagnosticBag();
        var edited = changed is { Count: > 0 } ? ReadEdited(changed) : null;
        var sources = edited ?? Read(diagnostics);
        var ofFolder = edited is null ? diagnostics.ToImmutable() : _ofFolder;
        if (_sources is { } last && last.AreSame(sources) && ofFolder.SequenceEqual(_ofFolder))
        {
            return null;
        }

        (_sources, _ofFolder) = (sources, ofFolder);
        return new PreviewedSite(_live.Update(sources, progress, cancellation), ofFolder) { ThemeProblem = _themeProblem };
    }

    /// <summary>The same files with other texts, as most changes are; null where files came, went, or can't be read.</summary>
    private SiteSources? ReadEdited(IReadOnlySet<string> changed)
    {
        if (_sources is not { } sources || changed.Count > MostEdited)
        {
            return null;
        }

        foreach (var path in changed)
        {
            try
            {
                // site.yaml may say that other files are read.
                if (_files.ReadAgain(path) is not { } read || read.Before.Path == SiteConfigurationReader.FileName
                    || sources.Files.IndexOf(read.Before, 0, ReferenceEqualityComparer.Instance) is not (>= 0 and var place))
                {
                    return null;
                }

                sources = sources with { Files = sources.Files.SetItem(place, read.Now) };
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return sources;
    }

    private SiteSources Read(DiagnosticBag diagnostics)
    {
        var input = Directory.Exists(settings.Input) ? InputFolder.Read(settings.Input, _files, diagnostics) : new InputFiles([], []);
        return new SiteSources { Files = input.Files, OtherFiles = input.OtherFiles, Theme = ReadTheme() };
    }

    /// <summary>A theme whose assets are just being built by somebody else has files that come and go.</summary>
    private ImmutableArray<SourceFile> ReadTheme()
    {
        try
        {
            return ThemeFolder.Read(settings.Theme, _files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return _sources?.Theme ?? [];
        }
    }

    private void BuildTheme(IReadOnlySet<string> changed, CancellationToken cancellation)
    {
        var theme = RealPath.Of(settings.Theme) + Path.DirectorySeparatorChar;
        if (!changed.Any(path => path.StartsWith(theme, StringComparison.Ordinal)))
        {
            return;
        }

        var before = _themeProblem;
        try
        {
            ThemeAssets.EnsureBuilt(settings.Theme, _ => { }, cancellation);
            _themeProblem = "";
        }
        catch (UsageException problem)
        {
            _themeProblem = problem.Message;
        }

        _sources = _themeProblem == before ? _sources : null;
    }
}
