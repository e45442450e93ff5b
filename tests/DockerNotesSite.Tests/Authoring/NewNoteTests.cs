using System.Text;

namespace DockerNotesSite.Authoring;

public sealed class NewNoteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewNoteTests()
    {
        _folder.AddTheme();
        _folder.MakeFolder("input");
    }

    [Fact]
    public void A_note_has_front_matter_and_a_command_table_and_nothing_to_complain_of()
    {
        Assert.Equal("标题-1.md", Make("标题（1）"));
        Assert.Equal("quotes-and-colons.md", Make("\"Quotes\": 'and' \\ colons #"));

        var lines = _folder.Read("input/quotes-and-colons.md").Split('\n');
        Assert.Equal("title: \"\\\"Quotes\\\": 'and' \\\\ colons #\"", lines[1]);
        Assert.Matches("^date: [0-9]{4}-[0-9]{2}-[0-9]{2}$", lines[2]);
        Assert.Contains("tags: [docker]", lines);
        Assert.Contains("| 操作 | 命令 | 示例 |", lines);
        CheckFindsNothing();
    }

    [Fact]
    public void The_day_is_the_one_that_is_given() =>
        Assert.Contains("\ndate: 2031-02-03\n", Begin("A"), StringComparison.Ordinal);

    [Theory]
    [InlineData("language: en\n", "| Action | Command | Example |")]
    [InlineData("language: zh-TW\n", "| 操作 | 命令 | 示例 |")]
    [InlineData("programs: [kubectl]\n", "| `kubectl --help` | `kubectl --help` |")]
    [InlineData("programs: [git, docker]\n", "| `git --help` | `git --help` |")]
    public void The_table_speaks_the_sites_language_and_names_its_program(string configuration, string expected)
    {
        _folder.Write("input/site.yaml", configuration);
        Make("A note");
        Assert.Contains(expected, _folder.Read("input/a-note.md"), StringComparison.Ordinal);
        CheckFindsNothing();
    }

    [Theory]
    [InlineData("", "| `tiny` | `tiny` |")]
    [InlineData(", \"flags\": [{\"long\": \"--help\"}]", "| `tiny --help` | `tiny --help` |")]
    public void The_row_is_one_that_the_facts_of_the_authors_program_accept(string flags, string expected)
    {
        _folder.Write("input/_cli/tiny.cli.json", $$"""{"format": 2, "program": "tiny", "version": "1.0", "commands": [{"name": "tiny"{{flags}}}]}""");

        var text = Begin("Tiny");

        Assert.Contains(expected, text, StringComparison.Ordinal);
        _folder.Write("input/tiny.md", text);
        CheckFindsNothing();
    }

    [Fact]
    public void A_note_whose_address_is_taken_is_not_made()
    {
        _folder.Write("input/other.md", "---\nslug: run\n---\nText.\n");
        Assert.Contains("would be wrong", Assert.Throws<UsageException>(() => Begin("Run")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run.md")]
    [InlineData("Run.txt")]
    public void What_is_there_is_never_overwritten(string there)
    {
        _folder.Write("input/" + there, "mine\n");
        Refuses("already", "Run");
        Assert.Equal("mine\n", _folder.Read("input/" + there));
    }

    [Fact]
    public void A_bad_title_is_told_and_nothing_is_written()
    {
        Refuses("is a path", "../x");
        Refuses("take", "a", "b");
        Assert.Empty(_folder.Entries("input"));
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_told_first()
    {
        _folder.Write("input/site.yaml", "titel: x\n");
        Refuses("site.yaml, line 1", "A");
    }

    [Fact]
    public void Without_an_input_folder_the_message_says_what_to_do()
    {
        var run = ProgramRun.InProcess("new", "note", "A", "--input", _folder["nowhere"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no folder", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Make(params string[] arguments)
    {
        var run = ProgramRun.InProcess(["new", "note", .. arguments, "--input", _folder["input"]]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Path.GetRelativePath(_folder["input"], run.Out.TrimEnd());
    }

    private string Begin(string title)
    {
        var site = NoteSite.Read(_folder["input"], _folder["theme"]);
        return Encoding.UTF8.GetString(new NoteStarter(site, site.In(null), new DateOnly(2031, 2, 3)).Start(NoteName.Of(title)).Bytes.Span);
    }

    private void Refuses(string expected, params string[] arguments)
    {
        var run = ProgramRun.InProcess(["new", "note", .. arguments, "--input", _folder["input"]]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private void CheckFindsNothing()
    {
        var run = ProgramRun.InProcess("check", "--strict", "--input", _folder["input"], "--theme", _folder["theme"]);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
    }
}
