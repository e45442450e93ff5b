using System.Collections.Immutable;
using DockerNotesSite.Charting;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Linking;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Translating;

namespace DockerNotesSite;

/// <summary>The catalogs with their links, and how many of these there are.</summary>
internal sealed record LinkedCatalogs(ImmutableArray<Catalog> Catalogs, int LinkCount);

/// <summary>
/// Catalogs in; the same linked, translated and on their map out. Which places a page has that no note stands behind is known only when
/// it is rendered, and that takes linked catalogs. So where notes lead to such places, there is a second round:
/// 1. All is linked as if these pages had every place.
/// 2. The pages that places are sought on are rendered, and only their ids are kept.
/// 3. All is linked once more, to what is there. What is found wrong in this round counts.
/// </summary>
internal sealed class LinkingRounds(SiteSetup setup, LinkableFiles files, SourceFile? map, BuildMemory memory, StageProgress stages)
{
    /// <summary>The same catalogs as they are rendered, where what is linked is only checked; null where it is rendered itself.</summary>
    public Func<ImmutableArray<Catalog>>? Rendered { get; init; }

    public LinkedCatalogs Link(ImmutableArray<Catalog> catalogs, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var (linked, sought) = Run(catalogs, PagePlaces.Unknown, memory, found);
        if (sought.Count > 0 && setup.Theme is { } theme)
        {
            var rendered = Rendered is null ? linked : Run(Rendered(), PagePlaces.Unknown, new BuildMemory(), new DiagnosticBag()).Linked;
            found = new DiagnosticBag();
            linked = Run(catalogs, PlacesOn(rendered.Catalogs, theme, sought), memory, found).Linked;
        }

        diagnostics.AddRange(found);
        return linked;
    }

    private (LinkedCatalogs Linked, IReadOnlySet<UrlPath> Sought) Run(
        ImmutableArray<Catalog> catalogs, PagePlaces places, BuildMemory known, DiagnosticBag diagnostics)
    {
        var linked = catalogs
            .Select(catalog => Linker.Link(catalog, files with { InOtherLanguages = NotesBeside(catalog, catalogs) }, places, known.Links(catalog), diagnostics))
            .ToImmutableArray();
        var translated = Translator.Translate([.. linked.Select(l => l.Catalog)], setup.Configuration, files.HasMap, diagnostics);
        var mapped = new MapBuilder(setup.Programs).AddTo(translated, map, diagnostics);
        return (new LinkedCatalogs(mapped, linked.Sum(l => l.LinkCount)), linked.SelectMany(l => l.Sought).ToHashSet());
    }

    private static ImmutableArray<CatalogNote> NotesBeside(Catalog catalog, ImmutableArray<Catalog> catalogs) =>
        [.. catalogs.Remove(catalog).SelectMany(other => other.Notes).Where(page => !page.IsUntranslated)];

    private PagePlaces PlacesOn(ImmutableArray<Catalog> catalogs, Theme theme, IReadOnlySet<UrlPath> sought)
    {
        var pages = catalogs.Zip(setup.Configuration.Editions, (catalog, edition) => SiteDraft.Of(catalog, edition, theme, SearchFiles.None))
            .SelectMany(draft => new SiteRenderer(draft.Configuration, draft.Theme).PlanPages(draft.Catalog, DownloadsOf(draft)))
            .Where(page => page.List is { } list && sought.Contains(list))
            .DistinctBy(page => page.Path)
            .ToImmutableArray();
        stages.Begin(BuildStage.Linking, pages.Length);
        var ids = new PageIds?[pages.Length];
        AllCores.ForEach(pages.Length, i =>
        {
            ids[i] = IdsOn(pages[i]);
            stages.Advance();
        });
        var failed = pages.Where((_, i) => ids[i] is null).Select(page => page.List).ToHashSet();
        return new PagePlaces(ids.OfType<PageIds>().Where(page => !failed.Contains(page.List)));
    }

    /// <summary>Null where a template fails, which is told when the page is made for the site.</summary>
    private static PageIds? IdsOn(PlannedFile page)
    {
        var failures = new DiagnosticBag();
        var ids = IdCollector.Of(page.Render(failures));
        return failures.HasErrors ? null : new PageIds(page.List!.Value, page.Path, ids);
    }

    /// <summary>All that the site may come to offer: which of them it will is known only when it is complete.</summary>
    private static ImmutableArray<Download> DownloadsOf(SiteDraft draft) =>
    [
        .. Enum.GetValues<DownloadKind>()
            .Where(kind => kind is DownloadKind.QuickReference or DownloadKind.Book || draft.Configuration.Downloads.HasBundles)
            .Select(kind => new Download(kind, OutputFile.Text(draft.Downloads[kind], ""))),
    ];
}
