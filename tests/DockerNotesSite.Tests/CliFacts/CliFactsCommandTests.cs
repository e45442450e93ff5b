using System.Text;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using NJsonSchema;

namespace DockerNotesSite.CliFacts;

public sealed class CliFactsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docker")]
    [InlineData("git")]
    public void The_bundled_facts_are_those_of_the_installed_program(string program)
    {
        var bundled = Bundled(program);
        SkipUnlessInstalled(program, bundled);

        var run = ProgramRun.InProcess("cli-facts", program);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(bundled, run.Out);
    }

    [Fact]
    public async Task What_is_written_follows_the_schema_and_can_be_read()
    {
        SkipUnlessInstalled("git", Bundled("git"));
        var file = Path.Combine(_folder.Path, "_cli", "git.cli.json");

        var run = ProgramRun.InProcess("cli-facts", "git", "--only-installed", "--output", file);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
        Assert.Empty((await Schema()).Validate(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        var diagnostics = new DiagnosticBag();
        CliFactsReader.Read([new SourceFile(new SourcePath("_cli/git.cli.json"), File.ReadAllBytes(file))], ["git"], diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Theory]
    [InlineData("docker")]
    [InlineData("git")]
    public async Task The_bundled_facts_follow_the_schema(string program) =>
        Assert.Empty((await Schema()).Validate(Bundled(program)));

    [Theory]
    [InlineData("""{"format": 1, "program": "x", "version": "1", "commands": []}""")]
    [InlineData("""{"format": 2, "program": "x", "version": "1", "commands": [{"name": "x", "flags": [{"valueType": "int"}]}]}""")]
    [InlineData("""{"format": 2, "program": "x", "version": "1", "commands": [{"name": "x", "hiden": true}]}""")]
    public async Task The_schema_refuses_what_the_reader_refuses(string json)
    {
        var diagnostics = new DiagnosticBag();
        CliFactsReader.Read([new SourceFile(new SourcePath("_cli/x.cli.json"), Encoding.UTF8.GetBytes(json))], ["x"], diagnostics);

        Assert.True(diagnostics.HasErrors);
        Assert.NotEmpty((await Schema()).Validate(json));
    }

    [Theory]
    [InlineData("there-is-no-such-program", "There is no program there-is-no-such-program to ask")]
    [InlineData("dotnet", "does not tell what it accepts in a way that is understood")]
    public void A_program_that_can_not_be_asked_is_told(string program, string message)
    {
        var run = ProgramRun.InProcess("cli-facts", program);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static string Bundled(string program)
    {
        using var stream = typeof(CliFactsReader).Assembly.GetManifestResourceStream($"Facts/{program}.cli.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void SkipUnlessInstalled(string program, string bundled)
    {
        try
        {
            using var installed = new InstalledProgram(program, TestContext.Current.CancellationToken);
            var version = installed.Ask("--version").Out;
            Assert.SkipUnless(
                Array.Exists(version.Split(' ', ',', '\n'), word => bundled.Contains($"\"version\": \"{word}\"", StringComparison.Ordinal)),
                $"The installed {program} is another version than the bundled facts.");
        }
        catch (UsageException)
        {
            Assert.Skip($"{program} is not installed.");
        }
    }

    private static Task<JsonSchema> Schema()
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(repository!.FullName, "docs", "cli-facts.schema.json")))
        {
            repository = repository.Parent;
        }

        return JsonSchema.FromFileAsync(Path.Combine(repository.FullName, "docs", "cli-facts.schema.json"), TestContext.Current.CancellationToken);
    }
}
