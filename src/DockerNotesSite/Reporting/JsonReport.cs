using System.Text.Json;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Fixing;

namespace DockerNotesSite.Reporting;

/// <summary>The report as one JSON document; docs/command-line.md describes its members.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    public static void Write(RunReport report, BuildSettings settings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("command", report.Command);
        json.WriteNumber("exitCode", report.ExitCode);
        if (report.Failure.Length > 0)
        {
            json.WriteString("failure", report.Failure);
        }

        if (report.Fixes is { } fixes)
        {
            WriteFixes(fixes, settings, json);
        }

        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics)
        {
            WriteDiagnostic(diagnostic, settings, json);
        }

        json.WriteEndArray();
        WriteSummary(report, json);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Diagnostic diagnostic, BuildSettings settings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticText.Word(diagnostic.Severity));
        json.WriteString("file", ReportedFile.Of(diagnostic, settings));
        if (diagnostic.Location.Line > 0)
        {
            json.WriteNumber("line", diagnostic.Location.Line);
            json.WriteNumber("column", diagnostic.Location.Column);
        }

        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Fix.Length > 0)
        {
            json.WriteString("fix", diagnostic.Fix);
        }

        json.WriteEndObject();
    }

    private static void WriteFixes(FixReport fixes, BuildSettings settings, Utf8JsonWriter json)
    {
        json.WriteStartArray("fixed");
        foreach (var (diagnostic, edit) in fixes.Applied.SelectMany(d => d.Edits, (d, edit) => (d, edit)))
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("file", ReportedFile.Of(edit, settings));
            json.WriteNumber("line", edit.Location.Line);
            json.WriteNumber("column", edit.Location.Column);
            json.WriteString("old", edit.Old);
            json.WriteString("new", edit.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notFixed");
        foreach (var refused in fixes.Refused)
        {
            json.WriteStartObject();
            json.WriteString("code", refused.Diagnostic.Code);
            json.WriteString("file", ReportedFile.Of(refused.Diagnostic, settings));
            json.WriteNumber("line", refused.Diagnostic.Location.Line);
            json.WriteNumber("column", refused.Diagnostic.Location.Column);
            json.WriteString("reason", refused.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(RunReport report, Utf8JsonWriter json)
    {
        var counts = report.Counts;
        json.WriteStartObject("summary");
        json.WriteNumber("notes", counts.Notes);
        json.WriteNumber("languages", counts.Languages);
        json.WriteNumber("drafts", counts.Drafts);
        json.WriteNumber("commands", counts.Commands);
        json.WriteNumber("concepts", counts.Concepts);
        json.WriteNumber("rows", counts.Rows);
        json.WriteNumber("pages", counts.Pages);
        json.WriteNumber("searchDocuments", counts.SearchDocuments);
        json.WriteNumber("links", counts.Links);
        json.WriteNumber("commandLines", counts.CommandLines);
        json.WriteNumber("excused", counts.Excused);
        json.WriteNumber("undescribedFlags", counts.UndescribedFlags);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("bytes", report.Bytes);
        json.WriteNumber("seconds", Math.Round(report.Total.TotalSeconds, 3));
        json.WriteStartArray("stages");
        foreach (var stage in report.Times)
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Stage);
            json.WriteNumber("items", stage.Items);
            json.WriteNumber("seconds", Math.Round(stage.Time.TotalSeconds, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("diagnosticsByCode");
        foreach (var (code, count) in report.CountsByCode)
        {
            json.WriteNumber(code, count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
