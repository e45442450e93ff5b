using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

public sealed class CliFactsReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private static SourceFile Facts(string program, string json) =>
        new(new SourcePath($"_cli/{program}.cli.json"), Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Without_a_configuration_every_program_with_facts_is_known()
    {
        var programs = CliFactsReader.Read([Facts("git", """{"format": 2, "program": "git", "version": "2", "commands": []}""")], [], _diagnostics);

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
        var own = Facts("docker", """{"format": 2, "program": "docker", "version": "99", "commands": [{"name": "docker fly", "otherNames": ["docker air fly"]}]}""");

        var facts = CliFactsReader.Read([own], ["docker"], _diagnostics).Facts["docker"];

        Assert.Equal("99", facts.Version);
        Assert.Equal(["docker air fly", "docker fly"], facts.Commands.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{", "DNS1105 _cli/git.cli.json(1,2)")]
    [InlineData("null", "DNS1105 _cli/git.cli.json(1,1)")]
    [InlineData("""{"format": 2, "program": "git", "version": "2"}""", "DNS1105 _cli/git.cli.json(1,1)")]
    [InlineData("""{"format": 2, "program": "gti", "version": "2", "commands": []}""", "DNS1105 _cli/git.cli.json(1,1)")]
    [InlineData("""{"format": 1, "program": "git", "version": "2", "commands": []}""", "DNS1105 _cli/git.cli.json(1,1)")]
    [InlineData("""{"format": 2, "program": "git", "version": "2", "commands": []} {}""", "DNS1105 _cli/git.cli.json(1,65)")]
    [InlineData("{\"format\": 2, \"program\": \"git\", \"version\": \"2\",\n\"commands\": 7}", "DNS1105 _cli/git.cli.json(2,13)")]
    [InlineData("{\"format\": 2, \"program\": \"git\", \"version\": \"2\",\n \"版本\": 1, \"comands\": [], \"commands\": []}", "DNS1106 _cli/git.cli.json(2,2) DNS1106 _cli/git.cli.json(2,11)")]
    [InlineData("""{"format": 2, "format": 2, "program": "git", "version": "2", "commands": []}""", "DNS1107 _cli/git.cli.json(1,15)")]
    public void A_file_of_another_format_is_told_with_its_place(string json, string expected)
    {
        var programs = CliFactsReader.Read([Facts("git", json)], [], _diagnostics);

        Assert.Equal(expected, string.Join(' ', _diagnostics.ToImmutable().Select(d => $"{d.Code} {d.Location}")));
        Assert.DoesNotContain("git", programs.Facts.Keys);
    }

    [Theory]
    [InlineData("""{"name": "git add", "flags": [{"long": "--all"}, {"long": "--all", "short": "-a"}]}""", "DNS1107 the flag '--all' is given twice; keep one of the two")]
    [InlineData("""{"name": "git add"}, {"name": "git stage", "otherNames": ["git add"]}""", "DNS1107 the command 'git add' is given twice; keep one of the two")]
    [InlineData("""{"name": "git add", "flags": [{"long": "--all", "hiden": true}]}""", "DNS1106 nothing is called 'hiden' here; did you mean 'hidden'?")]
    [InlineData("""{"name": "git add", "flags": [{"long": "--all", "valueKind": "imagee"}]}""", "DNS1108 there is no kind of value 'imagee'; did you mean 'image'?")]
    [InlineData("""{"name": "git add", "flags": [{"valueType": "path"}]}""", "DNS1105 these CLI facts can't be read: a flag needs 'long' or 'short'")]
    [InlineData("""{"name": "git add", "flags": [{"long": "all"}]}""", "DNS1105 these CLI facts can't be read: 'all' is no long name like --publish")]
    [InlineData("""{"name": "git add", "flags": [{"long": "--all", "short": "--a"}]}""", "DNS1105 these CLI facts can't be read: '--a' is no short name like -p")]
    [InlineData("""{"name": "git add", "group": 1}""", "DNS1105 these CLI facts can't be read: this must be true or false")]
    [InlineData("""{"name": "git add", "usage": {"a": [1]}}""", "DNS1105 these CLI facts can't be read: this must be a text")]
    [InlineData("""{"name": "git add", "component": "lfs"}""", "DNS1105 these CLI facts can't be read: 'lfs' is not one of the components")]
    [InlineData("""{"name": "git add", "arguments": [{"kind": "path"}]}""", "DNS1105 these CLI facts can't be read: an argument needs a 'name'")]
    [InlineData("""{"usage": "git add \ud800"}""", "DNS1105 these CLI facts can't be read: a command needs a 'name' DNS1105 these CLI facts can't be read: this text holds half of a surrogate pair")]
    public void What_is_wrong_with_a_command_is_told(string commands, string expected)
    {
        CliFactsReader.Read([Facts("git", $$"""{"format": 2, "program": "git", "version": "2", "commands": [{{commands}}]}""")], [], _diagnostics);

        Assert.Equal(expected, string.Join(' ', _diagnostics.ToImmutable().Select(Shown)));
    }

    [Fact]
    public void A_regular_expression_must_be_one() =>
        Assert.Contains("this is no regular expression", Shown(Assert.Single(DiagnosticsOf(
            """{"format": 2, "program": "git", "version": "2", "commands": [], "dangers": [{"command": "git", "pattern": "(", "text": {"en": "x"}}]}"""))), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_UTF8_is_told()
    {
        CliFactsReader.Read([new SourceFile(new SourcePath("_cli/git.cli.json"), new byte[] { 0x7B, 0xFF, 0x7D })], [], _diagnostics);

        Assert.Equal("DNS1105 these CLI facts can't be read: the file is not UTF-8", Shown(Assert.Single(_diagnostics.ToImmutable())));
    }

    [Fact]
    public void A_byte_order_mark_is_no_column()
    {
        var json = "\uFEFF{\"format\": 2, \"x\": 1, \"program\": \"git\", \"version\": \"2\", \"commands\": []}";

        Assert.Equal("_cli/git.cli.json(1,15)", Assert.Single(DiagnosticsOf(json)).Location.ToString());
    }

    [Fact]
    public void Every_member_reaches_the_model()
    {
        var facts = CliFactsReader.Read([Facts("tool", WholeFile)], ["tool"], _diagnostics).Facts["tool"];

        Assert.Empty(_diagnostics.ToImmutable());
        Assert.True(facts.AcceptsAbbreviations);
        var command = facts.Commands["tool go"];
        Assert.Same(command, facts.Commands["tool g"]);
        Assert.Equal(("plug", "3"), (command.Component.Name, command.Component.Version));
        Assert.Equal("tool go", command.NewerNames["tool g"]);
        Assert.Equal([new ArgumentFacts("PATH") { Kind = "path", IsOptional = true, IsRepeated = true }], command.Arguments!.Value);
        Assert.True(command is { HasInnerCommand: true, HasMoreFlags: true, IsHidden: true, Life: { IsExperimental: true, Since: "1" } });
        var flag = command.Flag("-s")!;
        Assert.Same(flag, command.Flag("--speed"));
        Assert.Null(command.Flag("--sped"));
        Assert.True(flag is { IsRepeatable: true, HasOptionalValue: true, IsNegatable: true, IsInherited: true, IsHidden: true, Default: "slow" });
        Assert.Equal(["slow", "fast"], flag.Values);
        Assert.Equal(new LifeCycle { Since = "1", DeprecatedSince = "2", RemovedSince = "3", ReplacedBy = "--pace", IsExperimental = true }, flag.Life);
        Assert.Equal("tool", command.Flag("--own")!.Component!.Name);
        Assert.Equal("危险。", Assert.Single(facts.Dangers).Text.In("zh-CN"));
        Assert.Equal("it does not", Assert.Single(facts.Claims).Now);
        Assert.Equal(["new"], Assert.Single(facts.Terms).ReplacedBy);
    }

    [Fact]
    public void Another_list_of_flags_has_another_table()
    {
        var command = CliFactsReader.Read([Facts("tool", WholeFile)], ["tool"], _diagnostics).Facts["tool"].Commands["tool go"];
        Assert.NotNull(command.Flag("--own"));

        var other = command with { Flags = [new FlagFacts { Long = "--new" }] };

        Assert.Null(other.Flag("--own"));
        Assert.NotNull(other.Flag("--new"));
    }

    private const string WholeFile =
        """
        {"format": 2, "program": "tool", "version": "7", "source": "its help", "abbreviations": true,
         "commands": [
           {"name": "tool go", "otherNames": ["tool g"], "newerNames": {"tool g": "tool go"}, "usage": "tool go", "innerCommand": true,
            "moreFlags": true, "hidden": true, "since": "1", "experimental": true, "component": "plug",
            "arguments": [{"name": "PATH", "kind": "path", "optional": true, "repeated": true}],
            "flags": [
              {"long": "--own", "component": "tool"},
              {"long": "--speed", "short": "-s", "valueType": "string", "valueKind": "enumeration", "values": ["slow", "fast"], "default": "slow",
               "repeatable": true, "optionalValue": true, "negatable": true, "inherited": true, "hidden": true,
               "since": "1", "deprecatedSince": "2", "removedSince": "3", "replacedBy": "--pace", "experimental": true}]},
           {"name": "tool", "group": true}],
         "components": [{"name": "plug", "version": "3", "source": "its page"}],
         "dangers": [{"command": "tool go", "flags": ["--own"], "substitution": true, "pattern": "^/", "text": {"zh-CN": "危险。", "en": "Dangerous."}}],
         "claims": [{"command": "tool go", "says": ["walks"], "unless": ["--own"], "since": "2", "now": "it does not"}],
         "terms": [{"term": "old", "replacedBy": ["new"], "since": "2020"}]}
        """;

    private ImmutableArray<Diagnostic> DiagnosticsOf(string json)
    {
        CliFactsReader.Read([Facts("git", json)], [], _diagnostics);
        return _diagnostics.ToImmutable();
    }

    private static string Shown(Diagnostic diagnostic) =>
        diagnostic.Fix.Length > 0 ? $"{diagnostic.Code} {diagnostic.Message}; {diagnostic.Fix}" : $"{diagnostic.Code} {diagnostic.Message}";
}
