using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Book;
using DockerNotesSite.Rendering.Data;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Rendering.Pages;

namespace DockerNotesSite.Rendering;

/// <summary>
/// Rendering: the catalog with its references in, the files of the site out.
/// 1. What all pages share is computed once, and it is planned which files there are.
/// 2. Each page's model is built from the catalog and rendered with its template, inside the layout, whenever it is asked for.
/// 3. The theme's assets, the files that notes refer to and the files for programs stand beside the pages.
/// </summary>
public sealed class SiteRenderer(SiteConfiguration configuration, Theme theme)
{
    /// <summary>All files of one language; of two at one address the first counts.</summary>
    internal IEnumerable<PlannedFile> Plan(Catalog catalog, SearchFiles search)
    {
        var site = new SiteIndex(catalog, configuration, theme, search);
        return PlanPages(site)
            .Concat(theme.Assets.Select(a => new PlannedFile(new OutputFile { Path = a.Url, Bytes = a.Bytes })))
            .Concat(new[] { search.Index, search.Store, site.PaperStyle, WebManifest.Render(site) }.Select(file => new PlannedFile(file)))
            .Concat(catalog.Assets.Select(a => new PlannedFile(new OutputFile { Path = a.Url, CopyOf = a.Source })))
            .Concat(PlanData(catalog, configuration, theme.Strings));
    }

    /// <summary>Only the pages, with these downloads on those that offer them, and without a search.</summary>
    internal IEnumerable<PlannedFile> PlanPages(Catalog catalog, ImmutableArray<Download> downloads) =>
        PlanPages(new SiteIndex(catalog, configuration, theme, SearchFiles.None) { Downloads = downloads });

    /// <summary>Of one language, the files for programs.</summary>
    internal static IEnumerable<PlannedFile> PlanData(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings) =>
        DataFiles.Plan(catalog, configuration, strings);

    /// <summary>What a site has once, whatever its languages.</summary>
    internal static IEnumerable<PlannedFile> PlanShared(ImmutableArray<Catalog> catalogs, string baseUrl) =>
        DataFiles.PlanShared(catalogs, baseUrl);

    /// <summary>Once more the pages that offer downloads, with the downloads on them.</summary>
    internal IEnumerable<PlannedFile> PlanWithDownloads(Catalog catalog, SearchFiles search, ImmutableArray<Download> downloads)
    {
        var site = new SiteIndex(catalog, configuration, theme, search) { Downloads = downloads };
        return PlanPages(PagePlan.WithDownloads(site), site);
    }

    /// <summary>The quick reference with all of its rows, as it is printed; it takes the place of the site's, which may go on over several pages.</summary>
    public OutputFile RenderSheet(Catalog catalog, SearchFiles search, DiagnosticBag diagnostics)
    {
        var site = new SiteIndex(catalog, configuration, theme, search) { MostRows = int.MaxValue };
        return RenderPage(PagePlan.WithDownloads(site).Single(page => page.Url == site.Addresses.QuickReference), site, diagnostics);
    }

    /// <summary>
    /// The site's pages as a book to print; null where it is longer than <paramref name="most"/>, in characters. It stands in the site's
    /// root while it is printed and is not published.
    /// </summary>
    public OutputFile? RenderBook(Catalog catalog, SearchFiles search, IEnumerable<OutputFile> site, long most, DiagnosticBag diagnostics)
    {
        var index = new SiteIndex(catalog, configuration, theme, search);
        var address = new PageAddress(new UrlPath("book.html"));
        if (BookBinder.Bind(index, address.Page, site, most) is not { } book)
        {
            return null;
        }

        var html = theme.Templates.Render(book.Kind, diagnostics, ("page", book), ("site", index.FrameOf(address)), ("strings", theme.Strings));
        return OutputFile.Text(address.Page, html);
    }

    private IEnumerable<PlannedFile> PlanPages(SiteIndex site) => PlanPages(PagePlan.Of(site), site);

    private IEnumerable<PlannedFile> PlanPages(ImmutableArray<PlannedPage> pages, SiteIndex site) => pages
        .Select(page => new PlannedFile(page.Url, diagnostics => RenderPage(page, site, diagnostics))
        {
            List = page.List,
            IsProvisional = page.OffersDownloads,
        });

    private OutputFile RenderPage(PlannedPage plan, SiteIndex site, DiagnosticBag diagnostics)
    {
        var address = new PageAddress(plan.Url, plan.IsShownAnywhere ? RootOf(site.BaseUrl) : null);
        var context = new PageContext(site, address);
        var page = Finish(Place(PageUses.Complete(plan.Build(context), context), plan, context), context);
        var frame = site.FrameOf(address);
        (string, object)[] values = [("page", page), ("site", frame), ("strings", theme.Strings)];
        var html = page is RedirectPage
            ? theme.Templates.RenderUtf8(page.Kind, diagnostics, values)
            : theme.Templates.RenderInLayout(page.Kind, diagnostics, values);
        return new OutputFile { Path = page.Url, Bytes = html };
    }

    /// <summary>Of a list on several pages, search engines need only the first.</summary>
    private static Page Place(Page page, PlannedPage plan, PageContext context)
    {
        var titled = plan.Part.IsFirst
            ? page
            : page with
            {
                Url = plan.Url,
                Title = string.Format(CultureInfo.InvariantCulture, context.Strings["page_of_list"], page.Title, plan.Part.Number, plan.Part.Count),
                IsListed = false,
            };
        return titled with { Pager = plan.Part.Pager(context.Address, plan.List) };
    }

    /// <summary>What follows for every kind of page from its address and its other members.</summary>
    private static Page Finish(Page page, PageContext context)
    {
        var site = context.Site;
        var located = page with
        {
            Canonical = page.IsListed && site.BaseUrl.Length > 0 ? site.BaseUrl + PageTranslations.Original(page, site.Catalog).Encoded : page.Canonical,
            Twin = page.IsListed ? page.Url.WithExtension("md").RelativeTo(page.Url) : "",
            Translations = PageTranslations.Links(page, context),
            Alternates = page.IsListed ? PageTranslations.Alternates(page, site) : [],
        };
        return located with { StructuredData = StructuredData.Of(located, site) };
    }

    /// <summary>The path part of the site's address: "/docs/" of "https://example.org/docs/"; null where it is not known.</summary>
    private static string? RootOf(string baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) ? address.AbsolutePath : null;
}
