using YamlDotNet.RepresentationModel;

namespace DockerNotesSite.Authoring;

public sealed class InitTests : IDisposable
{
    private static readonly string[] Made =
        [".github", ".github/workflows", ".github/workflows/publish.yml", ".gitignore", "input", "input/first-note.md", "input/site.yaml"];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("zh-CN", "第一篇笔记")]
    [InlineData("en", "A first note")]
    public void A_new_site_is_built_without_a_word(string language, string title)
    {
        _folder.AddTheme();
        var made = ProgramRun.InProcess("init", _folder["site"], "--language", language);
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Equal(Made, _folder.Entries("site"));
        Assert.Contains("dotnet pack", made.Out, StringComparison.Ordinal);

        var built = ProgramRun.InProcess(
            "build", "--strict", "--input", _folder["site/input"], "--theme", _folder["theme"], "--output", _folder["site/output/site"]);

        Assert.True(built.ExitCode == 0, built.Out + built.Error);
        Assert.DoesNotContain("DNS", built.Out, StringComparison.Ordinal);
        Assert.Contains(title, _folder.Read("site/output/site/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["site/output/site/commands/git-commit.html"]));
    }

    [Fact]
    public void The_workflow_may_publish_and_has_no_gaps()
    {
        Write("site");

        var text = _folder.Read("site/.github/workflows/publish.yml");
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));

        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        Assert.Equal("write", root["permissions"]["pages"].ToString());
        Assert.Equal("write", root["permissions"]["id-token"].ToString());
        Assert.Contains($"--version {CarriedPackage.Version} ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text.Replace("${{", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_repository_is_empty()
    {
        _folder.Write("site/.git/config");
        Write("site");
        Assert.Equal("x\n", _folder.Read("site/.git/config"));
    }

    [Theory]
    [InlineData("site/README.md")]
    [InlineData("site/.hidden")]
    [InlineData("site/input/site.yaml")]
    [InlineData("site")]
    public void Nothing_is_written_where_something_is(string there)
    {
        _folder.Write(there);
        var before = _folder.Entries();

        var run = ProgramRun.InProcess("init", _folder["site"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Entries());
    }

    [Fact]
    public void A_language_that_the_theme_does_not_speak_is_told()
    {
        var run = ProgramRun.InProcess("init", _folder["site"], "--language", "de");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("zh-CN, en", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Entries());
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string folder) => SiteStarter.Write(_folder[folder], StarterText.Chinese, new DateOnly(2026, 1, 2));
}
