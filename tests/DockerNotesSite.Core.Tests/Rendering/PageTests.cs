using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Searching;

namespace DockerNotesSite.Rendering;

/// <summary>What holds for every page, whatever is in the notes.</summary>
public sealed class PageTests
{
    private const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ page.title }}{% raw %}&amp;\0";

    public static TheoryData<string> Sites => ["plain", "hostile", "published", "english", "empty"];

    // On a published site the page for missing ones links from the root: below.
    [Theory, MemberData(nameof(Sites))]
    public void A_site_is_whole(string site)
    {
        var files = Render(site).Where(f => site != "published" || f.Path != SiteAddresses.Root.NotFound).ToList();
        Assert.Empty(SiteAudit.Problems(files));
    }

    [Theory, MemberData(nameof(Sites))]
    public void Every_page_has_one_h1_and_headings_in_order(string site) => Assert.All(Pages(site), page =>
    {
        var levels = page.Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Url}: {pair}"));
    });

    [Theory, MemberData(nameof(Sites))]
    public void Names_that_elements_refer_to_exist(string site) => Assert.All(Pages(site), page =>
        Assert.All(
            page.Document.QuerySelectorAll("[aria-labelledby]"),
            e => Assert.NotNull(page.Document.GetElementById(e.GetAttribute("aria-labelledby")!))));

    [Theory, InlineData("plain"), InlineData("hostile"), InlineData("english")]
    public void Every_page_that_is_found_by_search_describes_itself(string site) =>
        Assert.All(Pages(site).Where(p => p.Document.QuerySelector("meta[name=robots],meta[http-equiv=refresh]") is null), page =>
            Assert.NotEmpty(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? ""));

    [Fact]
    public void Hostile_text_stays_text() => Assert.All(Pages("hostile").Where(p => p.Url.Value.StartsWith("notes/run", StringComparison.Ordinal)), page =>
    {
        Assert.Contains("<script>alert(1)</script>", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("{{ page.title }}", page.Document.Body.TextContent, StringComparison.Ordinal);
    });

    [Fact]
    public void Without_the_sites_address_no_page_names_one() => Assert.All(Pages("plain"), page =>
    {
        Assert.Null(page.Document.QuerySelector("link[rel=canonical],meta[property='og:url']"));
        Assert.DoesNotContain("BreadcrumbList", page.Html, StringComparison.Ordinal);
    });

    [Fact]
    public void With_the_sites_address_pages_name_theirs_and_404_links_from_the_root()
    {
        var pages = Pages("published").ToDictionary(p => p.Url.Value);
        var canonical = pages["notes/run.html"].Document.QuerySelector("link[rel=canonical]");
        Assert.Equal("https://example.org/docs/notes/run.html", canonical?.GetAttribute("href"));
        Assert.All(Addresses(pages["404.html"].Document).Where(a => a[0] != '#'), a => Assert.StartsWith("/docs/", a, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_results_is_none_that_search_engines_list()
    {
        var files = Render("published").Select(f => f.Path.Value).ToList();
        var page = Pages("published").Single(p => p.Url == SiteAddresses.Root.Search).Document;

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical],link[type='text/markdown'],.sidebar"));
        Assert.DoesNotContain("search.md", files);
    }

    [Theory, InlineData("plain"), InlineData("empty")]
    public void The_page_of_results_names_the_scripts_of_the_search(string site)
    {
        var files = Render(site);
        var page = Pages(site).Single(p => p.Url == SiteAddresses.Root.Search).Html;

        Assert.All(["search.", "search-index.", "search-store."], name =>
            Assert.Contains(files.Single(f => f.Path.Value.StartsWith($"assets/{name}", StringComparison.Ordinal)).Path.Value, page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_catalog_gives_the_same_bytes() =>
        Assert.Equal(Render("plain").Select(f => Encoding.UTF8.GetString(f.Bytes.Span)), Render("plain").Select(f => Encoding.UTF8.GetString(f.Bytes.Span)));

    private static IEnumerable<string> Addresses(IDocument document) =>
        document.QuerySelectorAll("[href],[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);

    private static IEnumerable<(UrlPath Url, string Html, IDocument Document)> Pages(string site) => Render(site)
        .Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal))
        .Select(f => (f.Path, Encoding.UTF8.GetString(f.Bytes.Span)))
        .Select(f => (f.Path, f.Item2, (IDocument)new HtmlParser().ParseDocument(f.Item2)));

    private static ImmutableArray<OutputFile> Render(string site)
    {
        var catalog = site switch
        {
            "hostile" => new SampleCatalog(text => text + Hostile).Build(),
            "empty" => new Catalog { Notes = [], Commands = [], Concepts = [], Tags = [], Groups = [] },
            _ => SampleCatalog.Plain,
        };
        var configuration = new SiteConfiguration
        {
            Title = site == "hostile" ? Hostile : "",
            Description = site == "hostile" ? Hostile : "",
            Author = site == "hostile" ? Hostile : "",
            BaseUrl = site == "published" ? "https://example.org/docs" : "",
        };
        var theme = ThemeFiles.Theme(site == "english" ? "en" : "zh-CN");
        var search = SearchBuilder.Build(catalog, configuration.Search, configuration.Language, theme.Pronunciations);
        return [.. new SiteRenderer(configuration, theme).Plan(catalog, search).Select(file => file.Render(new DiagnosticBag()))];
    }
}
