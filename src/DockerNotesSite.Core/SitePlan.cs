using System.Collections.Immutable;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>Which files a site has, in all of its languages; each is made when it is asked for.</summary>
internal static class SitePlan
{
    /// <summary>In ordinal order of their addresses.</summary>
    public static ImmutableArray<PlannedFile> Of(ImmutableArray<SiteDraft> drafts) => [.. FilesOf(drafts).OrderBy(file => file.Path)];

    /// <summary>The files for programs, which are the same whatever the search is like.</summary>
    public static ImmutableArray<PlannedFile> DataOf(SiteContents contents) =>
    [
        .. contents.Catalogs.Zip(contents.Configuration.Editions, (catalog, edition) =>
                SiteRenderer.PlanData(catalog, edition, contents.Theme!.In(edition.Language).Strings))
            .SelectMany(files => files)
            .DistinctBy(file => file.Path),
    ];

    /// <summary>What is the same in all languages is there once.</summary>
    public static IEnumerable<PlannedFile> FilesOf(ImmutableArray<SiteDraft> drafts) => drafts
        .SelectMany(draft => new SiteRenderer(draft.Configuration, draft.Theme).Plan(draft.Catalog, draft.Search))
        .Concat(SiteRenderer.PlanShared([.. drafts.Select(draft => draft.Catalog)], drafts[0].Configuration.BaseUrl))
        .DistinctBy(file => file.Path);
}
