using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data;

public sealed class DataFilesTests
{
    private const string BaseUrl = "https://example.org/notes/";

    private static readonly SiteConfiguration Site = new() { Title = "速查", Description = "命令与概念" };

    private static readonly SiteConfiguration PublishedSite = Site with { BaseUrl = BaseUrl };

    private static readonly NoteDate Date = new(new DateOnly(2018, 6, 28), new TimeOnly(16, 32, 22));

    public static TheoryData<string> HostileTexts { get; } =
    [
        "容器",
        "",
        " \n\t ",
        "</script><script>alert(1)</script>",
        "]]> & < > \" ' &amp; <!-- -->",
        "| a | b |\n| --- | --- |\n# x\n- y\n```",
        "[x](javascript:alert(1)) ![y](z) `code` **b** _c_ \\",
        "\0\u0001\u001b\u0085\ufffe\uffff",
        "\ud83d lone \udc33 surrogates 🐳",
        "{{ x }} {% raw %}",
        "\u202egnp.exe\u200b",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void The_catalog_keeps_its_promise_whatever_the_notes_say(string text)
    {
        foreach (var site in new[] { Site, PublishedSite, new SiteConfiguration { Title = text, Description = text, Author = text } })
        {
            using var catalog = JsonDocument.Parse(File(SmallCatalog.Of(text, Date), site, "catalog.json"));
            using var schema = JsonDocument.Parse(File(SmallCatalog.Empty, site, "catalog.schema.json"));
            Assert.Empty(new SchemaValidator(schema.RootElement).Errors(catalog.RootElement));
        }
    }

    [Fact]
    public void An_empty_catalog_keeps_it_too()
    {
        using var catalog = JsonDocument.Parse(File(SmallCatalog.Empty, Site, "catalog.json"));
        using var schema = JsonDocument.Parse(File(SmallCatalog.Empty, Site, "catalog.schema.json"));
        Assert.Empty(new SchemaValidator(schema.RootElement).Errors(catalog.RootElement));
    }

    [Fact]
    public void The_schema_refuses_what_the_catalog_never_says()
    {
        using var schema = JsonDocument.Parse(File(SmallCatalog.Empty, Site, "catalog.schema.json"));
        using var catalog = JsonDocument.Parse("""{"$schema":"other.json","title":1,"notes":[{"url":"/a b","source":"a"}],"more":[]}""");
        var errors = new SchemaValidator(schema.RootElement).Errors(catalog.RootElement);
        Assert.Contains("$ has an unknown more", errors);
        Assert.Contains("$ lacks language", errors);
        Assert.Contains("$.$schema is not catalog.schema.json", errors);
        Assert.Contains("$.title is no string", errors);
        Assert.Contains("$.notes[0] lacks title", errors);
        Assert.Contains("$.notes[0].url doesn't match: /a b", errors);
    }

    [Fact]
    public void The_catalog_is_readable_and_keeps_lines_as_written()
    {
        var json = File(SmallCatalog.Of("把 <容器> 删除 'x'", Date), Site, "catalog.json");
        Assert.Contains("\"action\": \"把 <容器> 删除 'x'\"", json, StringComparison.Ordinal);
        Assert.Contains("\"syntax\": \"docker run [image]\"", json, StringComparison.Ordinal);
        Assert.Contains("\"url\": \"notes/%E5%AE%B9%E5%99%A8%20%E4%B8%8E%20%28%E9%95%9C%E5%83%8F%29.html#%E8%A1%8C\"", json, StringComparison.Ordinal);
        Assert.Contains("\"date\": \"2018-06-28T16:32:22\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Feed_and_sitemap_are_well_formed(string text)
    {
        var site = PublishedSite with { Title = text, Author = text };
        Assert.Equal("feed", XDocument.Parse(File(SmallCatalog.Of(text, Date), site, "feed.xml")).Root!.Name.LocalName);
        Assert.Equal("urlset", XDocument.Parse(File(SmallCatalog.Of(text, Date), site, "sitemap.xml")).Root!.Name.LocalName);
    }

    [Fact]
    public void The_feed_has_what_atom_demands()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var published = XDocument.Parse(File(SmallCatalog.Of("题", Date), PublishedSite, "feed.xml")).Root!;
        Assert.Equal(BaseUrl + "index.html", published.Element(atom + "id")!.Value);
        Assert.Equal("2018-06-28T16:32:22Z", published.Element(atom + "updated")!.Value);
        Assert.Equal("速查", published.Element(atom + "author")!.Element(atom + "name")!.Value);
        Assert.All(published.Descendants(atom + "link"), l => Assert.StartsWith(BaseUrl, l.Attribute("href")!.Value, StringComparison.Ordinal));

        var local = XDocument.Parse(File(SmallCatalog.Of("题", Date), Site, "feed.xml")).Root!;
        Assert.All(local.Descendants(atom + "id"), id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id.Value));
        Assert.Equal(2, local.Descendants(atom + "id").Select(id => id.Value).Distinct().Count());
        Assert.All(local.Descendants(atom + "link"), l => Assert.False(Uri.TryCreate(l.Attribute("href")!.Value, UriKind.Absolute, out _)));
    }

    [Fact]
    public void Notes_without_a_date_are_not_in_the_feed()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(File(SmallCatalog.Of("题"), Site, "feed.xml")).Root!;
        Assert.Empty(feed.Elements(atom + "entry"));
        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(atom + "updated")!.Value);
    }

    [Fact]
    public void A_sitemap_is_only_written_where_addresses_are_known()
    {
        Assert.DoesNotContain("sitemap.xml", Names(SmallCatalog.Of("题", Date), Site));
        Assert.DoesNotContain("Sitemap", File(SmallCatalog.Empty, Site, "robots.txt"), StringComparison.Ordinal);
        Assert.EndsWith($"\nSitemap: {BaseUrl}sitemap.xml\n", File(SmallCatalog.Empty, PublishedSite, "robots.txt"), StringComparison.Ordinal);

        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var pages = XDocument.Parse(File(SmallCatalog.Of("题", Date), PublishedSite, "sitemap.xml")).Root!.Elements().ToArray();
        var addresses = pages.Select(p => Uri.UnescapeDataString(p.Element(names + "loc")!.Value)).ToArray();
        Assert.Equal(10, pages.Length);
        Assert.Equal(addresses.Order(StringComparer.Ordinal), addresses);
        Assert.DoesNotContain(addresses, a => a.Contains("404", StringComparison.Ordinal) || a.Contains("search", StringComparison.Ordinal) || a.Contains("old.html", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Equal("2018-06-28", p.Element(names + "lastmod")!.Value));
    }

    [Fact]
    public void A_sitemap_of_more_pages_than_one_file_may_hold_is_an_index()
    {
        var note = SmallCatalog.Of("题").Notes[0];
        var catalog = SmallCatalog.Empty with { Notes = [.. Enumerable.Range(0, 50_000).Select(i => note with { Url = SiteAddresses.Root.Note($"n{i}") })] };
        var files = Sitemap.Render([catalog], BaseUrl);
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(f => f.Path.Value));
        Assert.Equal("sitemapindex", XDocument.Parse(Text(files[0])).Root!.Name.LocalName);
        Assert.Equal(50_000, XDocument.Parse(Text(files[1])).Root!.Elements().Count());
        Assert.Equal(6, XDocument.Parse(Text(files[2])).Root!.Elements().Count());
    }

    [Fact]
    public void The_same_catalog_gives_the_same_bytes() =>
        Assert.Equal(
            DataFiles.Render(SmallCatalog.Of("题", Date), Site, SmallCatalog.NoWords).Select(Text),
            DataFiles.Render(SmallCatalog.Of("题", Date), Site, SmallCatalog.NoWords).Select(Text));

    private static IEnumerable<string> Names(Catalog catalog, SiteConfiguration site) => Files(catalog, site).Select(f => f.Path.Value);

    private static string File(Catalog catalog, SiteConfiguration site, string name) => Text(Files(catalog, site).Single(f => f.Path.Value == name));

    private static IEnumerable<OutputFile> Files(Catalog catalog, SiteConfiguration site) =>
        DataFiles.Render(catalog, site, SmallCatalog.NoWords).Concat(DataFiles.RenderShared([catalog], site.BaseUrl));

    private static string Text(OutputFile file) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Bytes.Span);
}
