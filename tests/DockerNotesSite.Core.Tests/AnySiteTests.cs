using System.Collections.Immutable;
using System.Text;
using CsCheck;
using DockerNotesSite.Bundling;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>Whatever notes stand in a folder: the site that comes out is whole.</summary>
public sealed class AnySiteTests
{
    private static readonly string[] Names =
        ["a.md", "b.md", "B.md", "c.txt", "d.html", "sub/a.md", "sub/index.md", "index.md", "README.md", "2020-01-02-日期.md", "notes/x.md", "容器.md", "con.md", "en/a.md", "en/b.md", "en/容器.md", "fr/sub/a.md"];

    private static readonly string[] Pieces =
    [
        "---\ntitle: 题\nslug: a\ntags: [C, c++, 中文]\naliases: [/old/, b]\n---\n", "---\ntitle: T\norder: 1\nlang: en\n---\n", "# 一\n\n", "## 概念\n\n",
        "### 容器（container）\n\n进程。\n\n", "### 示例\n\n", "## 示例\n\n", "## {#Main}\n\n", "## x {#Main}\n\n", "<a id=\"示例\"></a> <a name=\"Main\">m</a>\n\n",
        "| 操作 | 命令 | 示例 |\n|---|---|---|\n| 列出 | docker ps | docker ps -a, docker ps |\n| 列出 | docker ps | |\n| 删除容器 | `docker rm <c>` | |\n\n",
        "操作\t命令\n停止\tdocker stop [c]\n\n", "术语\n: 一个词，容器。\n\n", "- 列出：`docker images`\n- 推：`docker push x`\n\n", "```sh\n# 看\ndocker logs x\n```\n\n",
        "docker run 与容器、container、`docker --help`。\n\n", "[a](a.md#示例) [b](sub/a.md) [c](#main) [d](/commands/docker-ps.html) [e](p.png) ![f](p.png)\n\n",
        "[a](../commands/docker-ps.html#Flag-all) [b](/commands/docker-rm.html#Rows) [c](/#a) [d](/concepts/容器.html#Definition) [e](../notes/index.html#x)\n\n",
        "> [!NOTE]\n> 引用 docker ps\n\n", "<details><summary>更多</summary>\n\n## 里面\n\n</details>\n\n", "<script>alert(1)</script><img src=x onerror=alert(1)>\n\n",
        "[x](javascript:alert(1)) <b onclick=x>b</b> [^1]\n\n[^1]: 注\n\n", "- [ ] 一\n  - 二\n\n    ## 深\n\n", "\u202E\uFEFF {{ page.title }} {% raw %}\n\n",
    ];

    private static readonly Gen<SourceFile>[] Languages =
    [
        .. new[] { "", "languages: {en: }", "languages: {en: {title: Notes, concepts: {术语: [container]}}, fr: }" }
            .Select(text => Gen.Const(new SourceFile(new SourcePath("site.yaml"), Encoding.UTF8.GetBytes(text)))),
    ];

    internal static readonly Gen<SourceFile[]> Folder =
        Gen.Select(Gen.OneOf(Names), Gen.OneOf(Pieces).Array[0, 12])
            .Select(note => new SourceFile(new SourcePath(note.Item1), Encoding.UTF8.GetBytes(string.Concat(note.Item2))))
            .Array[0, 4]
            .Select(Gen.OneOf(Languages), (files, site) => files.DistinctBy(f => f.Path).Append(site).ToArray());

    [Fact]
    public void A_site_of_any_notes_is_whole() => Folder.Sample(folder => Assert.Empty(SiteAudit.Problems(Build(folder).Files)), iter: 150, print: Show);

    [Fact]
    public void A_file_of_any_notes_is_whole() => Folder.Sample(
        folder =>
        {
            var built = Build(folder);
            var copies = built.Files.Select(f => f.CopyOf).OfType<SourcePath>().ToImmutableDictionary(f => f, _ => default(ReadOnlyMemory<byte>));
            var completed = SiteCompletion.Run(built, new SiteExtras { Copies = copies }).Files;
            Assert.Equal(built.Files.IsEmpty, built.Drafts.IsEmpty);
            Assert.All(built.Drafts, draft => Assert.Empty(OpenedSingleFile.Of(completed.Single(f => f.Path == draft.Downloads[DownloadKind.SingleFile])).Problems()));
        },
        iter: 50,
        print: Show);

    [Fact]
    public void Checking_any_notes_tells_the_same_as_building_them() => Gen.Select(Folder, Gen.OneOf(Gen.Const(""), Gen.Const("---\nslug: ../x\n---\n\n[x](/#a)\n")), Gen.Bool).Sample(
        (folder, broken, goesOn) =>
        {
            var files = broken.Length > 0 ? folder.Append(ThemeFiles.File("broken.md", broken)).ToArray() : folder;
            var options = new SiteBuildOptions { KeepGoing = goesOn };
            Assert.Equal(Run(files, options).Diagnostics.Select(d => $"{d}"), Run(files, options with { ChecksOnly = true }).Diagnostics.Select(d => $"{d}"));
        },
        iter: 50,
        print: sample => Show(sample.Item1));

    private static SiteBuildResult Build(SourceFile[] folder) => Run(folder, new SiteBuildOptions { KeepGoing = true });

    private static SiteBuildResult Run(SourceFile[] folder, SiteBuildOptions options) => SiteBuild.Run(
        new SiteSources
        {
            Files = [.. folder],
            OtherFiles = [new SourcePath("p.png")],
            Theme = [.. ThemeFiles.All, ThemeFiles.File("dist/single/single.js", "")],
        },
        options,
        cancellation: TestContext.Current.CancellationToken);

    internal static string Show(SourceFile[] folder) =>
        string.Join("\n=====\n", folder.Select(f => $"{f.Path}\n{Encoding.UTF8.GetString(f.Bytes.Span)}"));
}
