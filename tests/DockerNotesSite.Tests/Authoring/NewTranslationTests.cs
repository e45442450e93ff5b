namespace DockerNotesSite.Authoring;

/// <summary>`new note` on a site in several languages.</summary>
public sealed class NewTranslationTests : IDisposable
{
    private const string Original = """
        ---
        title: 容器
        slug: boxes
        tags: [docker, "容器: 一"]
        order: 12
        date: 2024-01-02
        ---

        ## 概念

        ### 容器（container）

        运行起来的镜像，见[镜像](images.md)。

        | 操作 | 命令 | 示例 |
        |---|---|---|
        | 运行容器 | `docker run [image]` | `docker run nginx:1.29` |

        """;

    private readonly TemporaryFolder _folder = new();

    public NewTranslationTests()
    {
        _folder.AddTheme();
        _folder.Write("input/site.yaml", "language: zh-CN\nlanguages:\n  en:\n    title: Notes\n");
        _folder.Write("input/guide/containers.md", Original);
        _folder.Write("input/guide/images.md", "---\ntitle: 镜像\ndate: 2024-01-02\n---\n一句话。\n");
    }

    [Theory]
    [InlineData("guide/containers.md")]
    [InlineData("guide/containers")]
    public void A_translation_stands_where_its_original_does_with_its_text_and_what_it_was_made_from(string original)
    {
        Assert.Equal("en/guide/containers.md", Make("Containers", "--language", "en", "--original", original));

        var text = _folder.Read("input/en/guide/containers.md");
        Assert.Contains("\ntags: [docker, \"容器: 一\"]\n", text, StringComparison.Ordinal);
        Assert.Contains("\nslug: \"boxes\"\norder: 12\noriginal: ", text, StringComparison.Ordinal);
        Assert.EndsWith(Original[Original.IndexOf("## ", StringComparison.Ordinal)..], text, StringComparison.Ordinal);
        CheckFindsNothing();
    }

    [Fact]
    public void A_note_with_the_name_of_an_original_is_its_translation()
    {
        _folder.Write("input/compose.md", Original.Replace("slug: boxes", "draft: true", StringComparison.Ordinal));
        Assert.Equal("en/compose.md", Make("Compose", "--language", "EN"));
        Assert.Contains("\ndraft: true\noriginal: ", _folder.Read("input/en/compose.md"), StringComparison.Ordinal);
        CheckFindsNothing();
    }

    [Fact]
    public void A_note_of_its_own_stands_in_the_folder_of_its_language()
    {
        Assert.Equal("en/only-here.md", Make("Only here", "--language", "en"));
        Assert.Contains("| Action | Command | Example |", _folder.Read("input/en/only-here.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("original", _folder.Read("input/en/only-here.md"), StringComparison.Ordinal);
        CheckFindsNothing();
    }

    [Theory]
    [InlineData("no language de, only zh-CN, en", "--language", "de")]
    [InlineData("There is no note", "--language", "en", "--original", "guide/nothing.md")]
    [InlineData("--original names", "--original", "guide/containers.md")]
    [InlineData("web page", "--language", "en", "--original", "page.html")]
    [InlineData("already", "--language", "en", "--original", "done.md")]
    public void What_can_not_be_translated_is_told(string expected, params string[] flags)
    {
        _folder.Write("input/page.html", "<h1>x</h1>");
        _folder.Write("input/done.md", "# x\n");
        _folder.Write("input/en/done.md", "# mine\n");
        var before = _folder.Entries();

        var run = Run("Title", flags);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Entries());
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Run(string title, params string[] flags) => ProgramRun.InProcess(["new", "note", title, .. flags, "--input", _folder["input"]]);

    private string Make(string title, params string[] flags)
    {
        var run = Run(title, flags);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Path.GetRelativePath(_folder["input"], run.Out.TrimEnd());
    }

    private void CheckFindsNothing()
    {
        var run = ProgramRun.InProcess("check", "--strict", "--input", _folder["input"], "--theme", _folder["theme"]);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
    }
}
