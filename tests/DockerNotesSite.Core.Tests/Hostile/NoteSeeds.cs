using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Hostile;

/// <summary>What hostile notes are made of: the repository's real notes, its cases and documents, in ordinal order, and tables in other forms.</summary>
internal sealed record NoteSeeds(ImmutableArray<SourceFile> Files)
{
    private static readonly string[] Folders = ["input", "docs", "tests/DockerNotesSite.Core.Tests/Cases"];

    private static readonly (string Name, string Text)[] Tables =
    [
        ("pipes.md", "操作 | 命令 | 示例\n:--- | :---: | ---:\n列出 | `docker ps` | `docker ps -a` `docker ps -q`\n删除 | docker rm [container] \\| cat | docker rm web\n"),
        ("tabs.txt", "操作\t命令\t示例\n停止\tdocker stop <c>\tdocker stop web\n看\tdocker logs [container]\tdocker logs -f web\n"),
        ("list.md", "## 命令\n\n- 列出镜像：`docker images`\n- `docker pull <image>`：拉取\n- 推 — docker push x\n"),
        ("shell.md", "```sh\n# 列出\n$ docker ps -a\n# 删除所有\ndocker rm $(docker ps -aq) && \\\n  docker volume prune\n```\n"),
        ("page.html", "<!doctype html><meta charset=utf-8><title>t</title><article><h1>页</h1><table><tr><th>操作<th>命令<tr><td>列出<td><code>docker ps</code></table></article>"),
        ("grid.md", "+------+-----------+\n| 操作 | 命令      |\n+======+===========+\n| 列出 | docker ps |\n+------+-----------+\n"),
        ("terms.md", "## 概念\n\n### 容器（container）\n\n镜像的运行实例。\n\n镜像\n: 只读模板。\n"),
    ];

    /// <param name="repository">The repository's folder.</param>
    public static NoteSeeds In(string repository) => new(
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(repository, folder), "*", SearchOption.AllDirectories))
            .Select(file => (Path: Path.GetRelativePath(repository, file).Replace('\\', '/'), File: file))
            .Where(found => IsSeed(found.Path))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => new SourceFile(new SourcePath(found.Path), File.ReadAllBytes(found.File))),
        .. Tables.Select(table => new SourceFile(new SourcePath(table.Name), Encoding.UTF8.GetBytes(table.Text))),
    ]);

    private static bool IsSeed(string path) => NoteFiles.IsNote(new SourcePath(path)) && !path.Contains("/expected/", StringComparison.Ordinal);
}
