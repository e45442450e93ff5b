using System.Text.Json;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Fixing;
using DockerNotesSite.Model;
using DockerNotesSite.Reading.Editing;

namespace DockerNotesSite.Reporting;

/// <summary>What a report says after `check --fix`.</summary>
public sealed class FixReportTests
{
    private static readonly SourcePath Note = new("a/运行.md");

    private static readonly Diagnostic Moved = new("DNS2010", Severity.Warning, new SourceLocation(Note, 12, 20), "The flag stands behind the image.")
    {
        Edits = [new SourceEdit(new SourceLocation(Note, 12, 19), " -d", ""), new SourceEdit(new SourceLocation(Note, 12, 11), "", " -d")],
    };

    private static readonly Diagnostic Kept = new("DNS2003", Severity.Warning, new SourceLocation(Note, 30, 1), "There is no flag.");

    private static readonly RunReport Report = new()
    {
        Command = "check",
        ExitCode = 0,
        Diagnostics = [Kept],
        Fixes = new FixReport([Moved], [new RefusedFix(Kept, "the file was changed meanwhile")]),
    };

    [Fact]
    public void Text_has_a_line_for_each_change_before_what_is_left()
    {
        var lines = Written(Report, ReportFormat.Text).Split('\n');

        Assert.Equal(
            [
                "input/a/运行.md(12,19): fixed DNS2010: \" -d\" → \"\"",
                "input/a/运行.md(12,11): fixed DNS2010: \"\" → \" -d\"",
                "input/a/运行.md(30,1): not fixed DNS2003: the file was changed meanwhile",
                "input/a/运行.md(30,1): warning DNS2003: There is no flag.",
            ],
            lines[..4]);
        Assert.Contains("Fixed 1 diagnostic in 1 file.", lines);
    }

    [Fact]
    public void Json_has_an_entry_for_each_change_and_for_what_was_not_changed()
    {
        using var document = JsonDocument.Parse(Written(Report, ReportFormat.Json));
        var root = document.RootElement;

        Assert.Equal(
            ["""12 19 ' -d' ''""", """12 11 '' ' -d'"""],
            root.GetProperty("fixed").EnumerateArray().Select(f =>
                $"{f.GetProperty("line")} {f.GetProperty("column")} '{f.GetProperty("old").GetString()}' '{f.GetProperty("new").GetString()}'"));
        var refused = Assert.Single(root.GetProperty("notFixed").EnumerateArray());
        Assert.Equal("input/a/运行.md", refused.GetProperty("file").GetString());
        Assert.Equal("the file was changed meanwhile", refused.GetProperty("reason").GetString());
        Assert.Equal("DNS2003", Assert.Single(root.GetProperty("diagnostics").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void Without_the_flag_nothing_is_said_of_it()
    {
        Assert.DoesNotContain("ixed", Written(Report with { Fixes = null }, ReportFormat.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("ixed", Written(Report with { Fixes = null }, ReportFormat.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_tells_it_in_notifications()
    {
        using var document = JsonDocument.Parse(Written(Report, ReportFormat.Sarif));
        var notifications = document.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications");

        Assert.Equal(
            ["Fixed DNS2010: \" -d\" → \"\".", "Fixed DNS2010: \"\" → \" -d\".", "Not fixed DNS2003: the file was changed meanwhile."],
            notifications.EnumerateArray().Select(n => n.GetProperty("message").GetProperty("text").GetString()));
    }

    private static string Written(RunReport report, ReportFormat format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var host = new CommandHost(output, TextWriter.Null, OutIsTerminal: false, ErrorIsTerminal: false, CancellationToken.None);
        ReportWriter.Write(report, new BuildSettings { Input = "input", Theme = "theme", Format = format }, host);
        return output.ToString();
    }
}
