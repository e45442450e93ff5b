namespace DockerNotesSite.Commands;

public sealed class NoteErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NoteErrorTests()
    {
        _folder.AddTheme();
        _folder.AddNotes(3, 1);
    }

    [Fact]
    public void A_note_with_an_error_stops_the_build_and_the_old_site_stays()
    {
        Start();
        var before = _folder.Read("output/site/index.html");
        _folder.AddNotes(3, 2);
        AddUnreadableNote();

        var run = Start();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/broken.md", run.Out, StringComparison.Ordinal);
        Assert.Contains(": error DNS", run.Out, StringComparison.Ordinal);
        Assert.Contains("Wrote nothing", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("output/site/index.html"));
        Assert.Equal(["site"], TopOfOutput());
    }

    [Fact]
    public void Where_nothing_is_written_not_even_a_folder_is()
    {
        AddUnreadableNote();
        Assert.Equal(1, Start().ExitCode);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void Keep_going_leaves_the_note_with_the_error_out_and_builds_the_rest()
    {
        AddUnreadableNote();

        var run = Start("--keep-going");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("input/broken.md", run.Out, StringComparison.Ordinal);
        Assert.Contains("3 notes, ", run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["output/site/index.html"]));
        Assert.Equal(0, Start("check", "--keep-going").ExitCode);
    }

    [Fact]
    public void Strict_makes_warnings_fail()
    {
        _folder.Write("input/links.md", "# Links\n\n[nowhere](nowhere.md)\n");

        Assert.Equal(0, Start("check").ExitCode);
        Assert.Equal(1, Start("check", "--strict").ExitCode);
        Assert.Equal(1, Start("--strict").ExitCode);
        Assert.False(Directory.Exists(_folder["output"]));
        Assert.Equal(0, Start().ExitCode);
    }

    [Fact]
    public void A_mistake_in_the_configuration_ends_with_2()
    {
        _folder.Write("input/site.yaml", "titel: x\n");

        var run = Start();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("input/site.yaml(1,1): error DNS1102", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void Check_says_the_same_and_writes_nothing()
    {
        _folder.Write("input/links.md", "# Links\n\n[nowhere](nowhere.md)\n");
        Directory.Delete(_folder["theme/dist"], recursive: true);
        var before = _folder.Entries();

        var check = Start("check", "--verbosity", "quiet");
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(before, _folder.Entries());

        _folder.AddTheme();
        Assert.Equal(Start("build", "--verbosity", "quiet").Out, check.Out);
        Assert.NotEmpty(check.Out);
    }

    public void Dispose() => _folder.Dispose();

    // No bytes of any encoding that is read.
    private void AddUnreadableNote()
    {
        _folder.Write("input/broken.md");
        File.WriteAllBytes(_folder["input/broken.md"], [0x23, 0x20, 0xFF, 0xFF, 0xFF, 0x0A]);
    }

    private ProgramRun Start(params string[] arguments) => ProgramRun.Start(_folder.Path, null, arguments);

    private IEnumerable<string> TopOfOutput() => _folder.Entries("output").Where(e => !e.Contains('/', StringComparison.Ordinal));
}
