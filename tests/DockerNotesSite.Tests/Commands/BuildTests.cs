using System.Text.Json;
using DockerNotesSite.Writing;

namespace DockerNotesSite.Commands;

public sealed class BuildTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    public BuildTests()
    {
        _folder.AddTheme();
        _folder.AddNotes(3, 1);
    }

    [Fact]
    public void A_build_writes_the_site_and_says_what_it_holds()
    {
        var run = Start();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("3 notes, ", run.Out, StringComparison.Ordinal);
        Assert.Contains(" documents to search, ", run.Out, StringComparison.Ordinal);
        Assert.Contains("time: ", run.Out, StringComparison.Ordinal);
        Assert.Null(SiteFolder.FaultOf(_folder["output/site"]));
        Assert.True(File.Exists(_folder["output/site/index.html"]));
        Assert.Equal(["site"], TopOfOutput());
    }

    [Fact]
    public void Piped_output_has_no_escape_sequences() => Assert.DoesNotContain('\u001b', Start().Out);

    [Fact]
    public void Quiet_says_nothing_where_there_is_nothing_wrong() => Assert.Equal("", Start("--verbosity", "quiet").Out);

    [Fact]
    public void Unchanged_files_keep_their_time_stamps()
    {
        Start();
        var files = SiteManifest.Read(_folder["output/site"])!.Entries.Keys.Select(p => _folder["output/site/" + p.Value]).ToList();
        files.ForEach(f => File.SetLastWriteTimeUtc(f, LongAgo));

        Start();
        Assert.All(files, f => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(f)));

        _folder.AddNotes(1, 2);
        Start();
        Assert.Contains(files, f => File.GetLastWriteTimeUtc(f) == LongAgo);
        Assert.Contains(files, f => File.GetLastWriteTimeUtc(f) != LongAgo);
    }

    [Fact]
    public void A_foreign_file_is_refused_by_name_before_anything_is_built()
    {
        Start();
        _folder.Write("output/site/CNAME", "example.org");

        var run = Start();

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("output/site/CNAME", run.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal("example.org", _folder.Read("output/site/CNAME"));
        Assert.Equal(2, Start("clean").ExitCode);
        Assert.True(File.Exists(_folder["output/site/index.html"]));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Standard_output_holds_the_document_only(string format)
    {
        var built = Start("--format", format);
        using var document = JsonDocument.Parse(built.Out);
        Assert.Contains("reading", built.Error, StringComparison.Ordinal);

        _folder.Write("output/site/mine");
        using var refusal = JsonDocument.Parse(Start("--format", format).Out);
    }

    [Fact]
    public void Clean_removes_the_site_and_what_a_killed_build_left()
    {
        Start();
        _folder.MakeFolder($"output/.site.building-{Guid.NewGuid():N}");

        Assert.Equal(0, Start("clean").ExitCode);

        Assert.Empty(_folder.Entries("output"));
        Assert.Equal(0, Start("clean").ExitCode);
    }

    [Fact]
    public void A_second_build_at_the_same_time_says_so_and_stops()
    {
        using var first = SiteWriter.Claim(OutputFolder.At(_folder["output/site"]));

        var run = Start();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Another build", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_may_lie_in_a_folder_with_spaces_and_chinese_characters()
    {
        Assert.Equal(0, Start("--output", "网站 site/公开").ExitCode);
        Assert.Null(SiteFolder.FaultOf(_folder["网站 site/公开"]));
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Start(params string[] arguments) => ProgramRun.Start(_folder.Path, null, arguments);

    private IEnumerable<string> TopOfOutput() => _folder.Entries("output").Where(e => !e.Contains('/', StringComparison.Ordinal));
}
