using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Bundling;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>A site in several languages as its readers and search engines meet it, here in French and in English.</summary>
public sealed class LanguagesTests
{
    private const string Address = "https://example.org/kites/";

    private static readonly (string Path, string Text)[] Notes =
    [
        ("site.yaml", """
            title: Cerfs-volants
            language: fr
            programs: [kite]
            languages:
              en: {title: Kites, concepts: {String: [fil]}}
            """),
        ("voler.md", "---\ntitle: Voler\nslug: voler\n---\nFil\n: Il tient tout.\n\n| Action | Command |\n|---|---|\n| Lancer | `kite fly [nom]` |\n| Plier | `kite fold [nom]` |\n"),
        ("en/voler.md", "---\ntitle: Flying\nslug: flying\n---\nString\n: It holds everything.\n\n| Action | Command |\n|---|---|\n| Let it go | `kite fly [name]` |\n\n[mend](reparer.md)\n"),
        ("reparer.md", "# Réparer\n\n| Action | Command |\n|---|---|\n| Réparer | `kite mend [nom]` |\n\nVoir [voler](voler.md).\n"),
    ];

    private static readonly SiteBuildResult Built = Build(Notes, Address);

    private static readonly SiteBuildResult Completed = SiteCompletion.Run(Built, new SiteExtras());

    [Fact]
    public void Each_page_leads_to_itself_in_the_other_language_and_back()
    {
        var switches = Built.Files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Path.Value, f => SwitchOf(f));

        Assert.Equal("en/notes/flying.html", switches["notes/voler.html"]);
        Assert.Equal("en/concepts/string.html", switches["concepts/fil.html"]);
        Assert.Equal("en/commands/kite-mend.html", switches["commands/kite-mend.html"]);
        Assert.Equal("en/404.html", switches["404.html"]);
        Assert.All(switches, page => Assert.Equal(page.Key, switches[page.Value]));
    }

    [Fact]
    public void Everything_around_a_page_speaks_its_language()
    {
        var page = Parse("en/commands/kite-fly.html");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Kites", page.QuerySelector(".brand-name")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".site-parts a"), link => link.TextContent == "Commands");
        Assert.Equal("Let it go", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("fr", Parse("commands/kite-fly.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal("Lancer", Parse("commands/kite-fly.html").QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public void Search_engines_are_told_of_all_languages_by_absolute_addresses()
    {
        foreach (var page in new[] { "notes/voler.html", "en/notes/flying.html" })
        {
            Assert.Equal(
                [$"en {Address}en/notes/flying.html", $"fr {Address}notes/voler.html", $"x-default {Address}notes/voler.html"],
                AlternatesOf(Parse(page)));
            Assert.Equal(Address + page, CanonicalOf(Parse(page)));
        }

        XNamespace html = "http://www.w3.org/1999/xhtml";
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var entry = XDocument.Parse(TextOf("sitemap.xml")).Descendants(map + "url").Single(u => u.Element(map + "loc")!.Value == Address + "en/notes/flying.html");
        Assert.Equal(
            ["en", "fr", "x-default"],
            entry.Elements(html + "link").Select(l => l.Attribute("hreflang")!.Value));
    }

    [Fact]
    public void Without_an_address_the_alternates_are_relative() =>
        Assert.Equal(
            ["en flying.html", "fr ../../notes/voler.html", "x-default ../../notes/voler.html"],
            AlternatesOf(Parse(Build(Notes, ""), "en/notes/flying.html")));

    [Fact]
    public void What_is_not_translated_is_there_and_marked()
    {
        var page = Parse("en/notes/reparer.html");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("fr", page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Equal("fr", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Contains("fr", page.QuerySelector(".untranslated")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Address + "notes/reparer.html", CanonicalOf(page));
        Assert.Empty(AlternatesOf(page));
        Assert.DoesNotContain($"{Address}en/notes/reparer.html", TextOf("sitemap.xml"), StringComparison.Ordinal);

        Assert.Equal("flying.html", page.QuerySelectorAll("article a").Single(a => a.TextContent == "voler").GetAttribute("href"));
        Assert.Equal("fr", Parse("en/notes/index.html").QuerySelector("a[href='reparer.html'] + .language-mark")!.TextContent);
        Assert.Empty(Parse("notes/reparer.html").QuerySelectorAll(".untranslated"));
    }

    [Fact]
    public void A_command_that_only_the_original_describes_has_a_page_in_each_language()
    {
        var page = Parse("en/commands/kite-fold.html");

        Assert.Equal("fr", page.QuerySelector(".row")!.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector(".untranslated"));
        Assert.Equal("../../notes/voler.html", page.QuerySelector(".row-place a")!.GetAttribute("href")!.Split('#')[0]);
        Assert.NotNull(Parse("en/commands/index.html").QuerySelector(".language-mark"));
    }

    [Fact]
    public void Each_language_has_a_search_a_feed_a_catalog_and_a_single_file_of_its_own()
    {
        var (french, english) = (Parse("index.html").GetElementById("Search")!, Parse("en/index.html").GetElementById("Search")!);

        Assert.NotEqual(french.GetAttribute("data-store"), english.GetAttribute("data-store")!.Replace("../", "", StringComparison.Ordinal));
        Assert.Equal("../" + french.GetAttribute("data-engine"), english.GetAttribute("data-engine"));
        Assert.Contains("Let it go", TextOf("en/" + english.GetAttribute("data-store")), StringComparison.Ordinal);
        Assert.DoesNotContain("Lancer", TextOf("en/" + english.GetAttribute("data-store")), StringComparison.Ordinal);
        Assert.All(["feed.xml", "catalog.json", "llms.txt", "manifest.webmanifest", "notes/index.md"], file =>
            Assert.NotEqual(TextOf(file), TextOf("en/" + file)));
    }

    [Fact]
    public void The_zip_has_all_languages_and_a_single_file_one()
    {
        var zip = Assert.Single(Completed.Files, f => f.Path.Value.EndsWith(".zip", StringComparison.Ordinal));
        using var archive = new ZipArchive(new MemoryStream(zip.Bytes.ToArray()));
        Assert.Contains(archive.Entries, e => e.FullName.EndsWith("en/notes/flying.html", StringComparison.Ordinal));
        Assert.DoesNotContain(archive.Entries, e => e.Name is "404.html" or "manifest.webmanifest");

        var english = OpenedSingleFile.Of(Completed.Files.Single(f => f.Path.Value == "en/downloads/kite-notes.html"));
        Assert.Empty(english.Problems());
        Assert.Equal(["", "commands/", "notes/flying"], english.Pages.Keys.Intersect(["", "commands/", "notes/flying", "notes/voler", "en/"]).Order());
        Assert.All(english.Pages.Values, page => Assert.Empty(page.QuerySelectorAll(".languages")));
        Assert.Contains("../downloads/kite-notes-offline.zip", Parse(Completed, "en/index.html").QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")));
        Assert.Contains("downloads/kite-notes.html", Parse(Completed, "en/index.html").QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_language_that_the_theme_does_not_speak_is_named_by_its_tag_until_it_has_words()
    {
        var unknown = Build([("site.yaml", "language: en\nlanguages: {fr: }"), ("a.md", "# A")], "");
        var spoken = Build(
            [("site.yaml", "language: en\nlanguages: {fr: }"), ("a.md", "# A"), ("_theme/strings/fr.json", """{"language_name": "Français", "commands": "Commandes"}""")], "");

        Assert.Equal("fr", Parse(unknown, "index.html").QuerySelector(".language-name")!.TextContent);
        Assert.Equal("Français", Parse(spoken, "index.html").QuerySelector(".language-name")!.TextContent);
        Assert.Contains(Parse(spoken, "fr/index.html").QuerySelectorAll(".site-parts a"), link => link.TextContent == "Commandes");
    }

    [Fact]
    public void A_site_in_one_language_has_no_trace_of_others()
    {
        var site = Build([("site.yaml", "language: en"), ("en/a.md", "# A\n\n`docker ps`\n")], Address);

        Assert.DoesNotContain(site.Files, f => f.Path.Value.StartsWith("en/", StringComparison.Ordinal));
        Assert.DoesNotContain("hreflang", Encoding.UTF8.GetString(site.Files.Single(f => f.Path.Value == "notes/en/a.html").Bytes.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("languages", Encoding.UTF8.GetString(site.Files.Single(f => f.Path.Value == "index.html").Bytes.Span), StringComparison.Ordinal);
    }

    private static SiteBuildResult Build((string Path, string Text)[] files, string address) => SiteBuild.Run(
        new SiteSources
        {
            Files = [.. files.Select(f => new SourceFile(new SourcePath(f.Path), Encoding.UTF8.GetBytes(f.Text)))],
            Theme = [.. ThemeFiles.All, ThemeFiles.File("dist/single/single.js", "")],
        },
        new SiteBuildOptions { BaseUrl = address },
        cancellation: TestContext.Current.CancellationToken);

    private static IDocument Parse(string page) => Parse(Built, page);

    private static IDocument Parse(SiteBuildResult site, string page) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files.Single(f => f.Path.Value == page).Bytes.Span));

    private static string TextOf(string path)
    {
        var file = new Uri(new Uri("site:///"), path).AbsolutePath.TrimStart('/');
        return Encoding.UTF8.GetString(Built.Files.Single(f => f.Path.Value == file).Bytes.Span);
    }

    private static string SwitchOf(OutputFile file)
    {
        var link = Assert.Single(Parse(file.Path.Value).QuerySelectorAll(".languages a"));
        var from = new Uri(new Uri(Address), file.Path.Value);
        return new Uri(from, link.GetAttribute("href")).AbsoluteUri[Address.Length..];
    }

    private static string? CanonicalOf(IDocument page) => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    private static ImmutableArray<string> AlternatesOf(IDocument page) =>
        [.. page.QuerySelectorAll("link[hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}")];
}
