using System.Collections.Immutable;
using System.Text;
using CsCheck;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>However a folder came to be what it is, its site is the one that a build makes of it.</summary>
public sealed class LiveSiteTests
{
    private static readonly (string Path, string Text)[] Others =
    [
        ("site.yaml", "programs: [kubectl, docker]"),
        ("site.yaml", "title: 名\nconcepts: {容器: [container, 集装箱]}\nchecks: {ignore: {DNS2003: so}}"),
        ("site.yaml", "title: 名\nrelations: {opposites: [[docker rm, docker ps]]}\nlanguages: {en: {title: N}}"),
        ("k.md", "# K\n\n| 操作 | 命令 |\n|---|---|\n| 看 | `kubectl get [pod]` |\n\n`kubectl get x`\n"),
        ("l.md", "# L\n\n- 删：`kubectl delete [pod]`\n- 运行：`docker run [image]`\n"),
        ("m.md", "# M\n\n## 概念\n\n### 镜像（image）\n\n见 [a](a.md#示例)、[c](c.txt) 与容器。\n"),
        ("broken.md", "---\nslug: ../x\n---\n"),
        ("map.yaml", "diagrams: [{id: a, title: 图, places: [{id: p, label: 甲, at: [5, 4]}, {id: q, label: 乙, at: [19, 4]}], arrows: [{from: p, to: q, commands: [docker rm]}]}]"),
        ("o.md", "# O\n\n[a](../commands/docker-ps.html#Flag-all) [b](../commands/docker-run.html#Rows) [c](/#a) [d](../concepts/index.html#x) [e](../map.html#a)\n"),
        ("_cli/kubectl.cli.json", """{"program":"kubectl","version":"1.0","commands":[{"name":"kubectl"},{"name":"kubectl get"}]}"""),
        ("_theme/strings/zh-CN.json", """{"commands":"指令"}"""),
        ("_theme/templates/parts/footer.liquid", "<footer>{{ site.title }}</footer>"),
    ];

    private static readonly Gen<SourceFile[]> Folder = AnySiteTests.Folder.Select(
        Gen.OneOf(Others.Select(Gen.Const).ToArray()).Array[0, 5],
        (files, others) => others.Select(o => new SourceFile(new SourcePath(o.Path), Encoding.UTF8.GetBytes(o.Text))).Concat(files).DistinctBy(f => f.Path).ToArray());

    [Fact]
    public void After_any_changes_it_is_the_site_that_a_build_makes() => Gen.Select(Folder, Folder, Folder).Array[1, 3].Sample(
        rounds =>
        {
            var live = new LiveSite(new SiteBuildOptions());
            var known = new Dictionary<string, SourceFile>();
            foreach (var folder in rounds.SelectMany(round => new[] { round.Item1, round.Item2, round.Item1, round.Item3 }))
            {
                var sources = SourcesOf(folder, known);
                var version = live.Complete(Update(live, sources));
                var built = SiteBuild.Run(sources, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);
                var isWrong = built.Diagnostics.Any(d => d.Severity == Severity.Error);
                Assert.Equal(isWrong, version.Diagnostics.Any(d => d.Severity == Severity.Error));
                if (!isWrong)
                {
                    AssertSame(built, version);
                }
            }
        },
        iter: 8,
        print: rounds => string.Join("\n##########\n", rounds.SelectMany(r => new[] { r.Item1, r.Item2, r.Item3 }).Select(AnySiteTests.Show)));

    [Fact]
    public void A_note_that_breaks_stays_as_it_was_and_the_rest_goes_on()
    {
        var live = new LiveSite(new SiteBuildOptions());
        Update(live, Sources(("a.md", "# 甲\n\n第一。\n"), ("b.md", "# 乙\n")));
        var broken = Update(live, Sources(("a.md", "---\nslug: ../x\n---\n# 甲\n\n第二。\n"), ("b.md", "# 乙\n\n新的。\n")));

        Assert.Contains(broken.Diagnostics, d => d.Severity == Severity.Error && d.Location.Path.Value == "a.md");
        Assert.Contains("第一", Text(broken, "notes/a.html"), StringComparison.Ordinal);
        Assert.Contains("新的", Text(broken, "notes/b.html"), StringComparison.Ordinal);

        var mended = Update(live, Sources(("a.md", "# 甲\n\n第三。\n"), ("b.md", "# 乙\n")));
        Assert.Empty(mended.Diagnostics);
        Assert.Contains("第三", Text(mended, "notes/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_configuration_breaks_the_whole_site_stays()
    {
        var live = new LiveSite(new SiteBuildOptions());
        var first = Update(live, Sources(("a.md", "# 甲\n\n第一。\n")));
        var broken = Update(live, Sources(("a.md", "# 甲\n\n第二。\n"), ("site.yaml", "no-such-key: 1")));

        Assert.False(broken.IsCurrent);
        Assert.Contains(broken.Diagnostics, d => d.Severity == Severity.Error && d.Location.Path.Value == "site.yaml");
        Assert.Equal(Text(first, "notes/a.html"), Text(broken, "notes/a.html"));

        Assert.Contains("第三", Text(Update(live, Sources(("a.md", "# 甲\n\n第三。\n"))), "notes/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_built_at_all_has_no_files()
    {
        var version = Update(new LiveSite(new SiteBuildOptions()), Sources(("site.yaml", "no-such-key: 1")));

        Assert.Empty(version.Paths);
        Assert.NotEmpty(version.Diagnostics);
    }

    [Fact]
    public void Until_the_search_is_made_anew_pages_lead_to_the_last_one_and_then_the_last_one_leads_to_the_new()
    {
        var live = new LiveSite(new SiteBuildOptions());
        var first = Update(live, Sources(("a.md", "# 甲\n\n第一。\n")));
        var former = first.Paths.Single(p => p.Value.StartsWith("assets/search-index", StringComparison.Ordinal));

        var quick = Update(live, Sources(("a.md", "# 甲\n\n第二。\n")));
        Assert.False(quick.IsComplete);
        Assert.Contains(former, quick.Paths);

        var whole = live.Complete(quick);
        Assert.True(whole.IsComplete);
        Assert.DoesNotContain(former, whole.Paths);
        var now = whole.Paths.Single(p => p.Value.StartsWith("assets/search-index", StringComparison.Ordinal));
        Assert.Equal(whole.Find(now), whole.Find(former));
    }

    [Fact]
    public void A_place_on_a_page_that_is_made_comes_and_goes_with_what_the_notes_say()
    {
        var live = new LiveSite(new SiteBuildOptions());
        var known = new Dictionary<string, SourceFile>();
        foreach (var (heading, href) in new[] { ("## 概念", "../index.html#Concepts"), ("## 别的", "../index.html"), ("## 概念", "../index.html#Concepts") })
        {
            var sources = SourcesOf([ThemeFiles.File("a.md", $"# 甲\n\n{heading}\n\n### 容器（container）\n\n进程。\n"), ThemeFiles.File("b.md", "# 乙\n\n[x](/#Concepts)\n")], known);
            var version = live.Complete(Update(live, sources));

            Assert.Equal(href.Contains('#', StringComparison.Ordinal) ? [] : ["b.md(3,1): DNS5002"], version.Diagnostics.Select(d => $"{d.Location}: {d.Code}"));
            Assert.Contains($"\"{href}\">x</a>", Text(version, "notes/b.html"), StringComparison.Ordinal);
            AssertSame(SiteBuild.Run(sources, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken), version);
        }
    }

    private static SiteVersion Update(LiveSite live, SiteSources sources) => live.Update(sources, cancellation: TestContext.Current.CancellationToken);

    private static void AssertSame(SiteBuildResult built, SiteVersion version)
    {
        Assert.Equal(built.Diagnostics.Select(d => $"{d}"), version.Diagnostics.Select(d => $"{d}"));
        Assert.Equal(built.Files.Select(f => f.Path), version.Paths.Order());
        Assert.All(built.Files, file =>
        {
            var made = version.Find(file.Path)!;
            Assert.Equal(file.CopyOf, made.CopyOf);
            Assert.True(file.Bytes.Span.SequenceEqual(made.Bytes.Span), file.Path.Value);
        });
    }

    private static string Text(SiteVersion version, string path) => Encoding.UTF8.GetString(version.Find(new UrlPath(path))!.Bytes.Span);

    private static SiteSources Sources(params (string Path, string Text)[] files) =>
        SourcesOf([.. files.Select(f => new SourceFile(new SourcePath(f.Path), Encoding.UTF8.GetBytes(f.Text)))], []);

    /// <summary>Files that did not change are the same objects.</summary>
    private static SiteSources SourcesOf(SourceFile[] files, Dictionary<string, SourceFile> known)
    {
        var kept = files.Select(f => known.TryGetValue(f.Path.Value, out var last) && last.Bytes.Span.SequenceEqual(f.Bytes.Span) ? last : f).ToImmutableArray();
        known.Clear();
        foreach (var file in kept)
        {
            known.Add(file.Path.Value, file);
        }

        return new SiteSources { Files = kept, OtherFiles = [new SourcePath("p.png")], Theme = ThemeFiles.All };
    }
}
