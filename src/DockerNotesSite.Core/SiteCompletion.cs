using System.Collections.Immutable;
using DockerNotesSite.Bundling;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>
/// The second half of a build: the files of a site and what was printed of it in, the site with everything that readers can take
/// away out. It is a half of its own because printing needs a browser, which the core has not.
/// 1. The site is packed as a zip and as one HTML file.
/// 2. The pages that offer downloads are rendered once more, now that their sizes are known.
/// 3. The service worker gets its list of all files, now that none will change any more.
/// </summary>
public static class SiteCompletion
{
    /// <summary>What is printed as the book: a document in the site's root that is not published.</summary>
    public static OutputFile Book(SiteDraft draft, IEnumerable<OutputFile> site, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new SiteRenderer(draft.Configuration, draft.Theme).RenderBook(draft.Catalog, draft.Search, site, diagnostics);
    }

    public static SiteBuildResult Run(SiteBuildResult built, SiteExtras extras)
    {
        ArgumentNullException.ThrowIfNull(built);
        ArgumentNullException.ThrowIfNull(extras);
        if (built.Draft is not { } draft)
        {
            return built;
        }

        var site = built.Files.Select(extras.WithBytes).ToImmutableArray();
        ImmutableArray<Download> downloads = [.. extras.Prints, .. MakeSingleFile(site, draft), new(DownloadKind.OfflineZip, PackZip(site, draft))];
        var diagnostics = new DiagnosticBag();
        var offering = new SiteRenderer(draft.Configuration, draft.Theme).RenderWithDownloads(draft.Catalog, draft.Search, downloads, diagnostics);
        var files = offering.Concat(built.Files).Concat(downloads.Select(d => d.File)).DistinctBy(f => f.Path).ToImmutableArray();
        return built with
        {
            Files = [.. files.Concat(MakeWorker(files.Select(extras.WithBytes), draft)).OrderBy(f => f.Path)],
            Diagnostics = [.. built.Diagnostics.Concat(diagnostics.ToImmutable()).Distinct()],
        };
    }

    private static OutputFile PackZip(ImmutableArray<OutputFile> site, SiteDraft draft) =>
        OfflineZip.Pack(draft.Downloads[DownloadKind.OfflineZip], site, Readme(draft), draft.Catalog.LatestDay);

    /// <summary>None where the theme has no script that shows it, or the site is too large.</summary>
    private static IEnumerable<Download> MakeSingleFile(ImmutableArray<OutputFile> site, SiteDraft draft)
    {
        if (draft.Theme.SingleFileScript is { } script && PartsOf(site, draft, script) is var parts && SingleFile.CanHold(parts))
        {
            yield return new Download(DownloadKind.SingleFile, SingleFile.Make(draft.Downloads[DownloadKind.SingleFile], parts));
        }
    }

    private static SingleFileParts PartsOf(ImmutableArray<OutputFile> site, SiteDraft draft, ReadOnlyMemory<byte> script) => new()
    {
        Site = site,
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
    private static IEnumerable<OutputFile> MakeWorker(IEnumerable<OutputFile> files, SiteDraft draft) =>
        draft.Theme.WorkerScript is { } script ? [ServiceWorker.Make(script.Span, files, draft.Catalog.NoteFiles)] : [];

    private static OfflineReadme Readme(SiteDraft draft) => new(
    [
        SiteTitle.Of(draft.Catalog, draft.Configuration, draft.Theme.Strings),
        .. draft.Theme.Languages.Select(strings => strings["offline_readme"]).Distinct(),
        draft.Configuration.BaseUrl,
    ]);
}
