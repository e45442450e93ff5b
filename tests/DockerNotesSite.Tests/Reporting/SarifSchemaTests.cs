using System.Reflection;
using System.Text.Json.Nodes;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Fixing;
using DockerNotesSite.Model;
using DockerNotesSite.Reading.Editing;
using NJsonSchema;

namespace DockerNotesSite.Reporting;

/// <summary>Every SARIF log keeps the schema of SARIF 2.1.0, and the validator is one that notices.</summary>
public sealed class SarifSchemaTests
{
    private static readonly Task<JsonSchema> Schema = ReadSchema();

    private static readonly SourcePath Note = new("a b/运行 #1.md");

    private static readonly Diagnostic Plain = new("DNS2001", Severity.Warning, new SourceLocation(Note, 12, 4), "There is no command.");

    private static readonly Diagnostic WithEdits = new("DNS2003", Severity.Error, new SourceLocation(Note, 3, 9), "There is no flag.")
    {
        Fix = "Did you mean --name?",
        Edits = [new SourceEdit(new SourceLocation(Note, 3, 9), "--nmae", "--name"), new SourceEdit(new SourceLocation(Note, 4, 1), "", "\u001b[31m\ud800\n")],
    };

    private static readonly Diagnostic FileOnly = new("DNS1010", Severity.Error, new SourceLocation(new SourcePath("x\u001b[31m\n.md")), "\u001b]0;x\u0007 \ud800 \"<b>\u202E");

    private static readonly Diagnostic Folder = new("DNS1304", Severity.Information, new SourceLocation(new SourcePath("")), "");

    private static readonly RunReport Report = new() { Command = "check", ExitCode = 1, Diagnostics = [Plain, WithEdits, FileOnly, Folder] };

    private static readonly RunReport AfterFixing = Report with { Fixes = new FixReport([WithEdits], [new RefusedFix(Plain, "x"), new RefusedFix(FileOnly, "\ud800")]) };

    private static readonly RunReport Failed = new() { Command = "build", ExitCode = 3, Failure = "A file could not be read." };

    public static TheoryData<string> Inputs => ["input", "./my notes/", "../elsewhere/input", "/tmp/记录/input"];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Every_log_keeps_the_schema(string input)
    {
        foreach (var report in new[] { Report, AfterFixing, Failed, new RunReport { Command = "check", ExitCode = 0 } })
        {
            Assert.Empty((await Schema).Validate(Written(report, input)));
        }
    }

    [Fact]
    public async Task The_log_of_a_real_run_keeps_it_too()
    {
        using var folder = new TemporaryFolder();
        folder.AddTheme();
        folder.Write("input/run.md", "# Run\n\n<!-- cli: ignore -->\n[x](missing.md) and `docker run --nmae web nginx`.\n");
        string[] flags = ["check", "--input", folder["input"], "--theme", folder["theme"], "--format", "sarif"];
        var (found, @fixed) = (ProgramRun.InProcess(flags), ProgramRun.InProcess([.. flags, "--fix"]));

        Assert.Empty((await Schema).Validate(found.Out));
        Assert.Contains("\"fixes\"", found.Out, StringComparison.Ordinal);
        Assert.Contains("DNS2020", found.Out, StringComparison.Ordinal);
        Assert.Empty((await Schema).Validate(@fixed.Out));
        Assert.Contains("Fixed DNS2003", @fixed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"fixes\"", @fixed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.runs[0].results[1]", "message", null)]
    [InlineData("$.runs[0].results[1]", "level", "\"bad\"")]
    [InlineData("$.runs[0].results[1]", "surplus", "1")]
    [InlineData("$.runs[0].results[1].fixes[0].artifactChanges[0].replacements[0]", "deletedRegion", null)]
    [InlineData("$.runs[0].results[0].locations[0].physicalLocation.region", "startLine", "0")]
    [InlineData("$.runs[0].tool.driver", "name", null)]
    [InlineData("$", "version", "\"2.0.0\"")]
    public async Task A_broken_log_is_noticed(string path, string member, string? value)
    {
        var log = JsonNode.Parse(Written(Report, "input"))!;
        var broken = path.Split('.').Skip(1).Aggregate(log, Step).AsObject();
        broken.Remove(member);
        if (value is not null)
        {
            broken[member] = JsonNode.Parse(value);
        }

        Assert.NotEmpty((await Schema).Validate(log.ToJsonString()));
    }

    [Fact]
    public void A_result_has_the_changes_that_put_it_right()
    {
        var run = JsonNode.Parse(Written(Report, "../elsewhere"))!["runs"]![0]!;
        var change = run["results"]![1]!["fixes"]![0]!["artifactChanges"]![0]!;
        var replacement = change["replacements"]![0]!;

        Assert.Equal("""{"startLine":3,"startColumn":9,"endLine":3,"endColumn":15}""", replacement["deletedRegion"]!.ToJsonString());
        Assert.Equal("--name", (string?)replacement["insertedContent"]!["text"]);
        Assert.StartsWith("file:///", (string?)change["artifactLocation"]!["uri"], StringComparison.Ordinal);
        Assert.Null(run["results"]![0]!["fixes"]);
    }

    [Fact]
    public void A_rule_is_described_as_in_the_documentation()
    {
        var rules = JsonNode.Parse(Written(Report, "input"))!["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();
        var rule = rules.Single(r => (string?)r!["id"] == "DNS1010")!;

        Assert.Equal("A file is neither UTF-8, UTF-16 with a byte order mark nor GB18030 (GBK); a saved web page may name another charset.", (string?)rule["shortDescription"]!["text"]);
        Assert.Contains("Save the file as UTF-8.", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
    }

    private static JsonNode Step(JsonNode node, string step)
    {
        var parts = step.Split('[', ']');
        return parts.Length == 1 ? node[parts[0]]! : node[parts[0]]![int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)]!;
    }

    private static Task<JsonSchema> ReadSchema()
    {
        var path = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SarifSchema").Value!;
        return JsonSchema.FromFileAsync(path);
    }

    private static string Written(RunReport report, string input)
    {
        using var output = new StringWriter();
        var host = new CommandHost(output, TextWriter.Null, OutIsTerminal: false, ErrorIsTerminal: false, CancellationToken.None);
        ReportWriter.Write(report, new BuildSettings { Input = input, Theme = "theme", Format = ReportFormat.Sarif }, host);
        return output.ToString();
    }
}
