namespace DockerNotesSite.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("--help", "build")]
    [InlineData("build --help", "--keep-going")]
    [InlineData("check --help", "--strict")]
    [InlineData("clean --help", "--output")]
    public void Help_says_what_there_is(string arguments, string expected)
    {
        var run = ProgramRun.InProcess(arguments.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("--stric", "did you mean --strict?")]
    [InlineData("biuld", "did you mean build?")]
    [InlineData("build extra", "not 'extra'")]
    [InlineData("--format xml", "text, json, sarif")]
    [InlineData("--verbosity Loud", "quiet")]
    [InlineData("--pdf maybe", "auto, required, off")]
    [InlineData("--base-url ftp://example.org", "web address")]
    [InlineData("--base-url notes/", "web address")]
    [InlineData("--base-url https://user:word@example.org/", "web address")]
    [InlineData("--input", "--input")]
    [InlineData("clean --strict", "--strict")]
    public void Wrong_use_ends_with_2_and_a_sentence(string arguments, string expected)
    {
        var run = ProgramRun.InProcess(arguments.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Without_an_input_folder_the_message_says_what_to_do()
    {
        var run = ProgramRun.Start(_folder.Path, null);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no folder input", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Entries());
    }

    [Fact]
    public void The_version_is_a_version()
    {
        Assert.True(Version.TryParse(ProgramRun.Start(_folder.Path, null, "--version").Out.Trim(), out _));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("theme/dist")]
    [InlineData("")]
    [InlineData("linked/site")]
    public void An_output_that_would_endanger_something_is_refused(string output)
    {
        _folder.Write("input/a.md");
        _folder.Write("theme/a.txt");
        _folder.Link("linked", "input");

        var run = ProgramRun.InProcess("--input", _folder["input"], "--theme", _folder["theme"], "--output", _folder[output]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
        Assert.Equal(["input", "input/a.md", "linked", "theme", "theme/a.txt"], _folder.Entries());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    public void The_current_folder_and_those_above_are_refused(string output)
    {
        _folder.MakeFolder("work");
        _folder.Write("input/a.md");
        _folder.Write("theme/a.txt");

        var run = ProgramRun.Start(_folder["work"], null, "--input", "../input", "--theme", "../theme", "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_the_output_needs_a_folder_is_told()
    {
        _folder.Write("input/a.md");
        _folder.Write("theme/a.txt");
        _folder.Write("file");

        foreach (var output in (string[])["file", "file/site", "file/deep/site"])
        {
            var run = ProgramRun.InProcess("--input", _folder["input"], "--theme", _folder["theme"], "--output", _folder[output]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("is a file", run.Error, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Dispose();
}
