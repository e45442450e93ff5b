using System.Collections.Immutable;
using DockerNotesSite.Bundling;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>
/// The second half of a build: the files of a site and what was printed of it in, the site with everything that readers can take
/// away out. It is a half of its own because printing needs a browser, which the core has not.
/// 1. The site is packed as a zip, and each of its languages as one HTML file.
/// 2. The pages that offer downloads are rendered once more, now that their sizes are known.
/// 3. The service worker gets its list of all files, now that none will change any more.
/// </summary>
public static class SiteCompletion
{
    /// <summary>
    /// What is printed as the book: a document in the site's root that is not published. Null where it is longer than
    /// <paramref name="most"/>, in characters of HTML.
    /// </summary>
    public static OutputFile? Book(SiteDraft draft, IEnumerable<OutputFile> site, long most, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new SiteRenderer(draft.Configuration, draft.Theme).RenderBook(draft.Catalog, draft.Search, site, most, diagnostics);
    }

    /// <summary>What is printed as the quick reference: all rows in one document. Null where it is longer than <paramref name="most"/>, in bytes of HTML.</summary>
    public static OutputFile? Sheet(SiteDraft draft, IEnumerable<OutputFile> site, long most, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(draft);
        const int FewestBytesOfRow = 300;
        var address = draft.Catalog.Addresses.QuickReference;
        var files = site.Where(file => file.Path == address || file.Path == SiteAddresses.PageOf(address, 2)).ToList();
        var rows = draft.Catalog.Groups.Sum(group => (long)group.Rows.Length);
        var sheet = files.Count == 1 ? files[0]
            : rows * FewestBytesOfRow > most ? null
            : new SiteRenderer(draft.Configuration, draft.Theme).RenderSheet(draft.Catalog, draft.Search, diagnostics);
        return sheet?.Length <= most ? sheet : null;
    }

    public static SiteBuildResult Run(SiteBuildResult built, SiteExtras extras)
    {
        ArgumentNullException.ThrowIfNull(built);
        ArgumentNullException.ThrowIfNull(extras);
        if (built.Drafts.IsEmpty)
        {
            return built;
        }

        GarbageOfLargeSites.Collect();
        var site = built.Files.Select(extras.WithBytes).ToImmutableArray();
        var bundles = built.Drafts[0].Configuration.Downloads.HasBundles ? Bundle(site, built, extras.Store) : [];
        var diagnostics = new DiagnosticBag();
        var plan = new List<PlannedFile>();
        var downloads = new List<OutputFile>();
        foreach (var draft in built.Drafts)
        {
            ImmutableArray<Download> offered =
            [
                .. extras.Prints.Where(print => print.File.Path == draft.Downloads[print.Kind]),
                .. bundles.Where(bundle => bundle.File.Path == draft.Downloads[bundle.Kind]),
            ];
            plan.AddRange(offered.IsEmpty ? [] : new SiteRenderer(draft.Configuration, draft.Theme).PlanWithDownloads(draft.Catalog, draft.Search, offered));
            downloads.AddRange(offered.Select(d => d.File));
        }

        var offering = new OutputFile[plan.Count];
        AllCores.ForEach(offering.Length, i => offering[i] = plan[i].Render(diagnostics));
        var published = offering.Concat(built.Files).DistinctBy(f => f.Path).ToImmutableArray();
        return built with
        {
            Files = [.. published.Concat(downloads).Concat(MakeWorker(published.Select(extras.WithBytes), built.Drafts)).DistinctBy(f => f.Path).OrderBy(f => f.Path)],
            Diagnostics = [.. built.Diagnostics.Concat(diagnostics.ToImmutable()).Distinct()],
        };
    }

    private static ImmutableArray<Download> Bundle(ImmutableArray<OutputFile> site, SiteBuildResult built, IOutputStore store)
    {
        store.Expect([built.Drafts[0].Downloads[DownloadKind.OfflineZip]]);
        var singles = built.Drafts.Select(draft => SingleFileOf(FilesOf(draft, built, site), draft)).OfType<SingleFile>().ToList();
        OutputFile? zip = null;
        // The longest first: one core packs the zip from beginning to end.
        Action[] steps =
        [
            () => zip = PackZip(site, built.Drafts, store),
            .. singles.Select(single => (Action)single.PackPages),
            .. singles.Select(single => (Action)single.PackSearch),
        ];
        AllCores.ForEach(steps.Length, i => steps[i]());
        var files = new OutputFile[singles.Count];
        AllCores.ForEach(files.Length, i => files[i] = singles[i].Join());
        return [.. files.Select(file => new Download(DownloadKind.SingleFile, file)), new Download(DownloadKind.OfflineZip, zip!)];
    }

    private static OutputFile PackZip(ImmutableArray<OutputFile> site, ImmutableArray<SiteDraft> drafts, IOutputStore store)
    {
        var latest = drafts.Select(draft => draft.Catalog.LatestDay).Max();
        return store.Keep(
            drafts[0].Downloads[DownloadKind.OfflineZip],
            output => OfflineZip.Pack(site, drafts.Select(draft => draft.Catalog.Addresses), Readme(drafts), latest, output));
    }

    /// <summary>The pages of one language, and what all of them share.</summary>
    private static ImmutableArray<OutputFile> FilesOf(SiteDraft draft, SiteBuildResult built, ImmutableArray<OutputFile> site)
    {
        var own = draft.Catalog.Addresses;
        var others = built.Catalogs.Select(catalog => catalog.Addresses).Where(tree => tree != own && tree != SiteAddresses.Root).ToList();
        var carried = draft.Catalog.Assets.Select(asset => asset.Url).ToHashSet();
        return site.RemoveAll(f => !carried.Contains(f.Path)
            && (others.Exists(tree => tree.Contains(f.Path)) || (!own.Contains(f.Path) && f.Path.Value.EndsWith(".html", StringComparison.Ordinal))));
    }

    /// <summary>Null where the theme has no script that shows it, or the site is too large.</summary>
    private static SingleFile? SingleFileOf(ImmutableArray<OutputFile> site, SiteDraft draft) =>
        draft.Theme.SingleFileScript is { } script ? SingleFile.Of(draft.Downloads[DownloadKind.SingleFile], PartsOf(site, draft, script)) : null;

    private static SingleFileParts PartsOf(ImmutableArray<OutputFile> site, SiteDraft draft, ReadOnlyMemory<byte> script) => new()
    {
        Site = site,
        Tree = draft.Catalog.Addresses,
        Redirects = draft.Catalog.Redirects,
        Carried = [.. draft.Catalog.Assets.Select(a => a.Url), .. draft.Theme.Assets.Select(a => a.Url)],
        Root = Uri.TryCreate(draft.Configuration.BaseUrl, UriKind.Absolute, out var address) ? address.AbsolutePath : "/",
        Style = draft.Theme.AssetUrl("site.css"),
        Icon = draft.Theme.AssetUrl("icon.svg"),
        SchemeScript = draft.Theme.AssetUrl("scheme.js"),
        Search = [draft.Theme.AssetUrl("search.js"), draft.Search.Index.Path, draft.Search.Store.Path],
        Script = script,
        Notice = draft.Theme.Strings["single_file_notice"],
    };

    /// <summary>None where the theme has no script for it.</summary>
    private static IEnumerable<OutputFile> MakeWorker(IEnumerable<OutputFile> files, ImmutableArray<SiteDraft> drafts) =>
        drafts[0].Theme.WorkerScript is { } script
            ? [ServiceWorker.Make(script.Span, files, drafts.SelectMany(draft => draft.Catalog.NoteFiles).ToHashSet())]
            : [];

    private static OfflineReadme Readme(ImmutableArray<SiteDraft> drafts) => new(
    [
        .. drafts.Select(draft => SiteTitle.Of(draft.Catalog, draft.Configuration, draft.Theme.Strings)).Distinct(),
        .. drafts[0].Theme.Languages.Select(strings => strings["offline_readme"]).Distinct(),
        drafts[0].Configuration.BaseUrl,
    ]);
}
