using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.Linking;

/// <summary>Links to places on pages that no note stands behind: what is there is known only when the page is made.</summary>
public sealed class PlacesOnMadePagesTests
{
    private const string Rows = "## 运行\n\n| 操作 | 命令 |\n| --- | --- |\n| 后台运行 | `docker run -d nginx` |\n";

    [Theory]
    [InlineData("../commands/docker-run.html#rows", "../commands/docker-run.html", "'#Rows'")]
    [InlineData("/commands/docker-run.html#nonsense", "../commands/docker-run.html", "")]
    [InlineData("/#a", "../index.html", "")]
    [InlineData(@"\\#a", "../index.html", "")]
    [InlineData("/quick-reference.html#Shet", "../quick-reference.html", "'#Sheet'")]
    [InlineData("/concepts/index.html#nonsense", "../concepts/index.html", "")]
    public void A_place_that_is_not_there_is_told_and_the_link_leads_to_the_page(string address, string href, string nearest)
    {
        var built = Build(("a.md", $"# 甲\n\n{Rows}\n[x]({address})\n"));

        var told = Assert.Single(built.Diagnostics);
        Assert.Equal(("DNS5002", "a.md", 9, 1), (told.Code, told.Location.Path.Value, told.Location.Line, told.Location.Column));
        Assert.Contains(nearest, told.Fix, StringComparison.Ordinal);
        Assert.Equal(nearest.Length == 0, told.Fix.Length == 0);
        Assert.Equal(href, HrefOf("x", built));
    }

    [Theory]
    [InlineData("../commands/docker-run.html#Rows")]
    [InlineData("../commands/docker-run.html#Main")]
    [InlineData("../commands/docker-run.html#Flag-detach")]
    [InlineData("../commands/docker-run.html#Fill-in")]
    [InlineData("../index.html#Commands")]
    [InlineData("../index.html#Downloads")]
    [InlineData("../quick-reference.html#Sheet")]
    [InlineData("../commands/index.html#By-letter")]
    public void A_place_of_the_theme_is_kept(string address)
    {
        var note = ("a.md", $"# 甲\n\n{Rows}| 运行 | `docker run [image]` |\n\n[x]({address})\n");

        var built = Build(note);

        Assert.Empty(built.Diagnostics);
        Assert.Equal(address, HrefOf("x", built));
        Assert.Empty(Check(note).Diagnostics);
    }

    [Fact]
    public void A_row_is_found_on_the_page_on_which_a_command_goes_on()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"| 运行 {i} | `docker run image-{i}` |\n")));
        var notes = ("a.md", $"# 甲\n\n| 操作 | 命令 |\n| --- | --- |\n{rows}\n");
        using var further = Page("commands/docker-run.2.html", Build(notes));
        var id = further.QuerySelector(".rows > li:last-child")!.Id!;

        var built = Build(notes, ("b.md", $"# 乙\n\n[last](/commands/docker-run.html#{id}) [all](/commands/docker-run.html#Rows)\n"));

        Assert.Empty(built.Diagnostics);
        Assert.Equal($"../commands/docker-run.2.html#{id}", HrefOf("last", built, "notes/b.html"));
        Assert.Equal("../commands/docker-run.html#Rows", HrefOf("all", built, "notes/b.html"));
        Assert.Contains($"[last](../commands/docker-run.md#{id})", Text("notes/b.md", built), StringComparison.Ordinal);
        Assert.Equal("notes/b.html", Assert.Single(built.Catalog!.Commands.Single(c => c.Name.Value == "docker run").Mentions).NotePage.Value);
        Assert.Empty(SiteAudit.Problems(built.Files));
    }

    [Fact]
    public void What_a_theme_of_ones_own_says_counts()
    {
        var note = ("a.md", $"# 甲\n\n{Rows}\n[x](/commands/docker-run.html#Rows) [y](/commands/docker-run.html#Own&Only) [z](/commands/docker-run.html#Named)\n");
        var template = ("_theme/templates/command.liquid", "<h1>{{ page.title }}</h1><!-- <p id=\"Rows\"> --><p title='id=\"Rows\"' id='Own&amp;Only'></p><a name=Named></a>");

        var built = Build(note, template);

        Assert.Equal(["a.md(9,1): DNS5002"], built.Diagnostics.Select(d => $"{d.Location}: {d.Code}"));
        Assert.Equal("../commands/docker-run.html", HrefOf("x", built));
        Assert.Equal("../commands/docker-run.html#Own%26Only", HrefOf("y", built));
        Assert.Equal("../commands/docker-run.html#Named", HrefOf("z", built));
        Assert.Equal(built.Diagnostics.Select(d => $"{d}"), Check(note, template).Diagnostics.Select(d => $"{d}"));
    }

    [Fact]
    public void Of_a_template_that_fails_nothing_is_said()
    {
        var built = Build(
            ("a.md", $"# 甲\n\n{Rows}\n[x](/commands/docker-run.html#Rows)\n"), ("_theme/templates/command.liquid", "{{ 1 | divided_by: 0 }}"));

        Assert.All(built.Diagnostics, d => Assert.Equal("DNS6013", d.Code));
    }

    [Fact]
    public void Each_language_has_pages_of_its_own()
    {
        var built = Build(
            ("site.yaml", "languages: {en: {title: Notes}}"),
            ("a.md", $"# 甲\n\n{Rows}\n[x](../commands/docker-run.html#nonsense)\n\n[y](../commands/docker-run.html#Rows)\n"),
            ("en/b.md", "# B\n\n[x](/en/commands/docker-run.html#Neighbour)\n\n[y](../commands/docker-run.html#Rows)\n"));

        Assert.Equal(["a.md(9,1): DNS5002", "en/b.md(3,1): DNS5002"], built.Diagnostics.Where(d => d.Code == "DNS5002").Select(d => $"{d.Location}: {d.Code}"));
        Assert.Equal("../commands/docker-run.html", HrefOf("x", built, "en/notes/a.html"));
        Assert.Equal("../commands/docker-run.html#Rows", HrefOf("y", built, "en/notes/a.html"));
        Assert.Equal("../commands/docker-run.html", HrefOf("x", built, "en/notes/b.html"));
        Assert.Equal("../commands/docker-run.html#Rows", HrefOf("y", built, "en/notes/b.html"));
    }

    [Fact]
    public void Checking_tells_the_same()
    {
        var notes = new[]
        {
            ("a.md", $"# 甲\n\n{Rows}\n[x](/commands/docker-run.html#rows) [y](/#b) [z](/commands/docker-run.html#Fill-in)\n"),
            ("map.yaml", "diagrams: [{id: life, title: 图, places: [{id: p, label: 甲, at: [5, 4]}, {id: q, label: 乙, at: [19, 4]}], arrows: [{from: p, to: q, commands: [docker run]}]}]"),
            ("b.md", "# 乙\n\n[x](/map.html#Map-lif) [y](/map.html#Map-life)\n"),
        };

        var built = Build(notes).Diagnostics;

        Assert.Equal(["a.md(9,1): DNS5002", "a.md(9,37): DNS5002", "b.md(3,1): DNS5002"], built.Select(d => $"{d.Location}: {d.Code}"));
        Assert.Equal(built.Select(d => $"{d}"), Check(notes).Diagnostics.Select(d => $"{d}"));
    }

    [Theory]
    [InlineData("[x](/commands/docker-run.html) [y](/commands/docker-run.html#) [z](#运行)", new[] { 1 })]
    [InlineData("[x](/commands/docker-run.html#a) [y](/commands/docker-run.html#b) [z](/#c)", new[] { 1, 2 })]
    public void Only_pages_that_places_are_sought_on_are_made_for_that_and_each_once(string links, int[] linked)
    {
        var progress = new LinkingProgress();

        SiteBuild.Run(
            new SiteSources { Files = [ThemeFiles.File("a.md", $"# 甲\n\n{Rows}\n{links}\n")], Theme = ThemeFiles.All },
            new SiteBuildOptions(),
            progress: progress,
            cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(linked, progress.Totals);
    }

    private static SiteBuildResult Build(params (string Path, string Text)[] files) => Run(new SiteBuildOptions { KeepGoing = true }, ThemeFiles.All, files);

    private static SiteBuildResult Check(params (string Path, string Text)[] files) => Run(
        new SiteBuildOptions { ChecksOnly = true, KeepGoing = true },
        [.. ThemeFiles.All.Where(f => !f.Path.Value.StartsWith("dist/", StringComparison.Ordinal))],
        files);

    private static SiteBuildResult Run(SiteBuildOptions options, IEnumerable<SourceFile> theme, (string Path, string Text)[] files) => SiteBuild.Run(
        new SiteSources { Files = [.. files.Select(f => ThemeFiles.File(f.Path, f.Text))], Theme = [.. theme] },
        options,
        cancellation: TestContext.Current.CancellationToken);

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string path, SiteBuildResult built) => new HtmlParser().ParseDocument(Text(path, built));

    private static string Text(string path, SiteBuildResult built) => Encoding.UTF8.GetString(built.Files.Single(f => f.Path.Value == path).Bytes.Span);

    private static string? HrefOf(string text, SiteBuildResult built, string page = "notes/a.html") =>
        Page(page, built).QuerySelectorAll("main a").Single(link => link.TextContent == text).GetAttribute("href");

    private sealed class LinkingProgress : IProgress<BuildProgress>
    {
        private readonly ConcurrentQueue<int> _totals = [];

        /// <summary>How much there was to do each time that the linking began.</summary>
        public IEnumerable<int> Totals => _totals;

        public void Report(BuildProgress value)
        {
            if (value is { Stage: BuildStage.Linking, Done: 0 })
            {
                _totals.Enqueue(value.Total);
            }
        }
    }
}
