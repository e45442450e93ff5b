using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.CommandLines.Facts;

public sealed class CliFactsReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private static SourceFile Facts(string program, string json) =>
        new(new SourcePath($"_cli/{program}.cli.json"), Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Without_a_configuration_every_program_with_facts_is_known()
    {
        var programs = CliFactsReader.Read([Facts("git", """{"program": "git", "version": "2", "commands": []}""")], [], _diagnostics);

        Assert.Equal(["docker", "git"], programs.Names);
        Assert.Equal("docker run", programs.Facts["docker"].Commands["docker container run"].Name.Value);
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Fact]
    public void A_program_needs_no_facts()
    {
        var programs = CliFactsReader.Read([], ["kubectl", "kubectl"], _diagnostics);

        Assert.Equal(["kubectl"], programs.Names);
        Assert.Empty(programs.Facts);
    }

    [Fact]
    public void Facts_of_the_input_replace_those_that_come_with_the_core()
    {
        var own = Facts("docker", """{"program": "docker", "version": "99", "commands": [{"name": "docker fly", "otherNames": ["docker air fly"]}]}""");

        var facts = CliFactsReader.Read([own], ["docker"], _diagnostics).Facts["docker"];

        Assert.Equal("99", facts.Version);
        Assert.Equal(["docker air fly", "docker fly"], facts.Commands.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{", "_cli/git.cli.json(1,2)")]
    [InlineData("null", "_cli/git.cli.json")]
    [InlineData("""{"program": "git"}""", "_cli/git.cli.json")]
    [InlineData("""{"program": "gti", "commands": []}""", "_cli/git.cli.json")]
    [InlineData("{\"program\": \"git\",\n\"commands\": 7}", "_cli/git.cli.json(2,14)")]
    public void Facts_of_another_format_are_told_with_their_place(string json, string place)
    {
        CliFactsReader.Read([Facts("git", json)], [], _diagnostics);

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal(("DNS1105", place), (diagnostic.Code, diagnostic.Location.ToString()));
    }
}
