using System.Text;

namespace DockerNotesSite.Fixing;

/// <summary>`check --fix` from the note's bytes to the note's bytes, for a misspelt flag wherever a command line may stand.</summary>
public sealed class MisspeltFlagTests : IDisposable
{
    private const string Wrong = "--nmae";

    private const string Right = "--name";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private readonly TemporaryFolder _folder = new();

    public MisspeltFlagTests() => _folder.AddTheme();

    public static TheoryData<string, string> Notes => new()
    {
        { "cell.md", "# 表\n\n| 操作 | 命令 | 示例 |\n|---|---|---|\n| 过滤 \\| 运行 | `docker ps \\| grep web` | `docker ps -q \\| wc -l; docker run --nmae web nginx` |\n" },
        { "plain-cell.md", "| 操作 | 命令 |\r\n|:--|:--|\r\n| 运行 | docker run --nmae web nginx <br> docker ps |\r\n" },
        { "list.md", "# 列表\n\n- `docker ps`：列出\n- `docker run --nmae web nginx`：运行\n  - 里面 `docker ps`\n" },
        { "quotation.md", "# 引用\n\n> 运行：\n>\n> ```sh\n> # 运行\n> docker run --nmae web nginx\n> ```\n" },
        { "fence.md", "# 块\r\n\r\n```sh\r\n# 运行\r\ndocker run \\\r\n  --nmae web \\\r\n  nginx\r\n```\r\n没有换行" },
        { "bare-fence.md", "# 块\r\n\r\n> ```bash\r\n> sudo docker run \\\r\n>   --nmae web \\\r\n>   nginx\r\n> ```\r\n" },
        { "indented.md", "# 块\n\n    docker ps\n    docker run --nmae web nginx\n" },
        { "pasted.txt", "常用命令\n\n操作\t命令\t示例\n运行\tdocker run [image]\tdocker run --nmae web nginx\n" },
        { "page.html", "<!DOCTYPE html>\n<h1>运行</h1>\n<table><tr><th>操作</th><th>命令</th></tr>\n<tr><td>运行</td><td><code>docker run <b>--nmae</b> web nginx</code></td></tr></table>\n" },
        { "excuse.md", "| 操作 | 命令 |\n|---|---|\n| 运行 | <!-- cli: ignore DNS2014 为何 --> docker run --nmae web nginx |\n" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Notes))]
    public void It_is_put_right_in_a_note_and_nothing_else_is_touched(string name, string text)
    {
        foreach (var encode in new Func<string, byte[]>[] { Encoding.UTF8.GetBytes, Utf16, Gb18030.GetBytes })
        {
            var file = _folder["input/" + name];
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, encode(text));

            var first = Fix();
            var changed = File.ReadAllBytes(file);
            var second = Fix();

            Assert.Equal(encode(text.Replace(Wrong, Right, StringComparison.Ordinal)), changed);
            Assert.Contains($"/input/{name}(", first.Out, StringComparison.Ordinal);
            Assert.Contains($": fixed DNS2003: {Wrong} → {Right}", first.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("warning DNS2003", first.Out, StringComparison.Ordinal);
            Assert.Equal(changed, File.ReadAllBytes(file));
            Assert.Contains("Fixed 0 diagnostics", second.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_excused_stays_and_is_counted()
    {
        const string Text = "<!-- cli: ignore DNS2003 我们的包装 -->\n- `docker run --nmae web nginx`：运行\n- `docker ps`：列出\n";
        _folder.Write("input/run.md", Text);

        var run = Fix();

        Assert.Equal(Text, _folder.Read("input/run.md"));
        Assert.Contains("1 diagnostic excused", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("DNS2019", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_left_alone_and_the_exit_code_is_that_of_what_is_left()
    {
        const string Draft = "---\ndraft: true\n---\n`docker run --nmae web nginx`\n";
        _folder.Write("input/draft.md", Draft);
        _folder.Write("input/run.md", "- `docker run --nmae web nginx`：运行\n- `docker ps`：列出\n");

        Assert.Equal(1, Check("--strict").ExitCode);
        Assert.Equal(0, Check("--strict", "--fix").ExitCode);
        Assert.Equal(0, Check("--strict").ExitCode);
        Assert.Equal(Draft, _folder.Read("input/draft.md"));
    }

    private static byte[] Utf16(string text) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];

    private ProgramRun Fix() => Check("--fix");

    private ProgramRun Check(params string[] flags) =>
        ProgramRun.InProcess(["check", "--input", _folder["input"], "--theme", _folder["theme"], .. flags]);
}
