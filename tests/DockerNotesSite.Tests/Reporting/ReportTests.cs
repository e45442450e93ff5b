using System.Text.Json;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reporting;

public sealed class ReportTests
{
    private static readonly BuildSettings Settings = new() { Input = "my notes/", Theme = "theme", Output = "out" };

    private static readonly Diagnostic Warning =
        new("DNS2003", Severity.Warning, new SourceLocation(new SourcePath("a/运行.md"), 12, 4), "docker run has no flag --nmae.")
        {
            Fix = "Did you mean --name?",
        };

    private static readonly Diagnostic Hostile =
        new("DNS9999", Severity.Error, new SourceLocation(new SourcePath("x\u001b[31m\n.md")), "\u001b]0;owned\u0007 [red]\u202Eevil\u009b \ud800 \"<b>");

    [Fact]
    public void A_line_has_the_path_as_the_user_can_open_it_and_the_fix() =>
        Assert.Equal(
            "my notes/a/运行.md(12,4): warning DNS2003: docker run has no flag --nmae. → Did you mean --name?",
            DiagnosticText.Line(Warning, Settings.Input, Settings.Theme));

    [Fact]
    public void Diagnostics_about_the_theme_point_into_the_theme_folder() =>
        Assert.StartsWith(
            "theme/templates/page.liquid(1,2): error DNS6001",
            DiagnosticText.Line(new Diagnostic("DNS6001", Severity.Error, new SourceLocation(new SourcePath("templates/page.liquid"), 1, 2), "x"), Settings.Input, Settings.Theme),
            StringComparison.Ordinal);

    [Fact]
    public void Diagnostics_about_the_own_theme_point_into_the_input_folder() =>
        Assert.StartsWith(
            "my notes/_theme/styles/a.css(1,2): warning DNS6012",
            DiagnosticText.Line(new Diagnostic("DNS6012", Severity.Warning, new SourceLocation(new SourcePath("_theme/styles/a.css"), 1, 2), "x"), Settings.Input, Settings.Theme),
            StringComparison.Ordinal);

    [Fact]
    public void Nothing_from_a_note_steers_the_terminal()
    {
        var text = Written(ReportFormat.Text, Hostile);

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("\\u001b]0;owned\\u0007 [red]\\u202eevil\\u009b", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), l => l.Contains("DNS9999:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Json")]
    [InlineData("Sarif")]
    public void A_document_of_hostile_text_is_still_one_document(string name)
    {
        var text = Written(Enum.Parse<ReportFormat>(name), Hostile, Warning);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        using var document = JsonDocument.Parse(text);
        Assert.Contains("evil", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_what_where_and_how_many()
    {
        using var document = JsonDocument.Parse(Written(ReportFormat.Json, Warning));
        var root = document.RootElement;
        var diagnostic = Assert.Single(root.GetProperty("diagnostics").EnumerateArray());

        Assert.Equal("DNS2003", diagnostic.GetProperty("code").GetString());
        Assert.Equal("warning", diagnostic.GetProperty("severity").GetString());
        Assert.Equal("my notes/a/运行.md", diagnostic.GetProperty("file").GetString());
        Assert.Equal(12, diagnostic.GetProperty("line").GetInt32());
        Assert.Equal(4, diagnostic.GetProperty("column").GetInt32());
        Assert.Equal("Did you mean --name?", diagnostic.GetProperty("fix").GetString());
        Assert.Equal(7, root.GetProperty("summary").GetProperty("notes").GetInt32());
        Assert.Equal(1, root.GetProperty("summary").GetProperty("diagnosticsByCode").GetProperty("DNS2003").GetInt32());
    }

    [Fact]
    public void The_summary_counts_command_lines_and_what_is_excused_and_undescribed_where_there_is_any()
    {
        Assert.Contains("\n0 command lines\n", Written(ReportFormat.Text), StringComparison.Ordinal);
        var counts = new SiteCounts { CommandLines = 1_000, Excused = 1, UndescribedFlags = 2 };
        Assert.Contains(
            "\n1,000 command lines, 1 diagnostic excused, 2 flags without a text\n",
            Written(Report() with { Counts = counts }, ReportFormat.Text),
            StringComparison.Ordinal);

        using var document = JsonDocument.Parse(Written(Report() with { Counts = counts }, ReportFormat.Json));
        var summary = document.RootElement.GetProperty("summary");
        Assert.Equal(1_000, summary.GetProperty("commandLines").GetInt32());
        Assert.Equal(1, summary.GetProperty("excused").GetInt32());
        Assert.Equal(2, summary.GetProperty("undescribedFlags").GetInt32());
    }

    [Fact]
    public void Sarif_has_its_rules_levels_regions_and_relative_addresses()
    {
        using var document = JsonDocument.Parse(Written(ReportFormat.Sarif, Hostile, Warning));
        var run = document.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[1];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        Assert.Equal("DockerNotesSite", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(["DNS2003", "DNS9999"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(0, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal("my%20notes/a/%E8%BF%90%E8%A1%8C.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(12, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(4, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.False(run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Fact]
    public void Quiet_says_diagnostics_only()
    {
        using var text = new StringWriter();
        TextReport.Write(Report(Warning), Settings with { Verbosity = Verbosity.Quiet }, text);
        Assert.Equal(DiagnosticText.Line(Warning, Settings.Input, Settings.Theme) + text.NewLine, text.ToString());
    }

    private static string Written(ReportFormat format, params Diagnostic[] diagnostics) => Written(Report(diagnostics), format);

    private static string Written(RunReport report, ReportFormat format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var host = new CommandHost(output, TextWriter.Null, OutIsTerminal: false, ErrorIsTerminal: false, CancellationToken.None);
        ReportWriter.Write(report, Settings with { Format = format }, host);
        return output.ToString();
    }

    private static RunReport Report(params Diagnostic[] diagnostics) => new()
    {
        Command = "build",
        ExitCode = 0,
        Diagnostics = [.. diagnostics],
        Counts = new SiteCounts { Notes = 7 },
    };
}
