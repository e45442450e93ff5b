using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>What holds for every page, whatever is in the notes.</summary>
public sealed class PageTests
{
    private const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ page.title }}{% raw %}&amp;\0";

    public static TheoryData<string> Sites => ["plain", "hostile", "published", "english", "empty"];

    [Theory, MemberData(nameof(Sites))]
    public void Ids_are_unique(string site) => Assert.All(Pages(site), page =>
        Assert.Empty(page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key)));

    [Theory, MemberData(nameof(Sites))]
    public void Every_page_has_one_h1_and_headings_in_order(string site) => Assert.All(Pages(site), page =>
    {
        var levels = page.Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Url}: {pair}"));
    });

    [Theory, MemberData(nameof(Sites))]
    public void Nothing_runs_or_styles_inside_a_page(string site) => Assert.All(Pages(site), page =>
    {
        Assert.Empty(page.Document.QuerySelectorAll("style,[style],iframe,object,embed,form"));
        Assert.All(page.Document.Scripts, s => Assert.True(s.HasAttribute("src") || s.Type == "application/ld+json"));
        Assert.DoesNotContain(page.Document.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Document.Links, l => l.GetAttribute("href")!.StartsWith("javascript", StringComparison.Ordinal));
    });

    [Theory, MemberData(nameof(Sites))]
    public void Every_internal_link_leads_somewhere(string site)
    {
        var files = Render(site);
        var pages = Pages(site).ToDictionary(p => p.Url);
        foreach (var page in pages.Values.Where(p => site != "published" || p.Url != SiteAddresses.NotFound))
        {
            foreach (var address in Addresses(page.Document).Where(a => !a.Contains(':', StringComparison.Ordinal)))
            {
                var target = new Uri(new Uri("site:///" + page.Url.Encoded), address);
                var path = new UrlPath(Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/')));
                Assert.True(files.Any(f => f.Path == path), $"{page.Url}: {address} leads to {path}");
                var id = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                Assert.True(id.Length == 0 || pages[path].Document.GetElementById(id) is not null, $"{page.Url}: {address} has no target");
            }
        }
    }

    [Theory, MemberData(nameof(Sites))]
    public void Names_that_elements_refer_to_exist(string site) => Assert.All(Pages(site), page =>
        Assert.All(
            page.Document.QuerySelectorAll("[aria-labelledby]"),
            e => Assert.NotNull(page.Document.GetElementById(e.GetAttribute("aria-labelledby")!))));

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
        return new SiteRenderer(configuration, ThemeFiles.Theme(site == "english" ? "en" : "zh-CN")).Render(catalog);
    }
}
