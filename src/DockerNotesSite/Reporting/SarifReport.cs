using System.Text.Json;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reporting;

/// <summary>The report as a SARIF 2.1.0 log: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</summary>
internal static class SarifReport
{
    public static void Write(RunReport report, BuildSettings settings, Utf8JsonWriter json)
    {
        var codes = report.CountsByCode.Select(c => c.Code).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(codes, json);
        WriteInvocation(report, settings, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
        {
            WriteResult(diagnostic, codes.IndexOf(diagnostic.Code), settings, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(IEnumerable<string> codes, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "DockerNotesSite");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            SarifRule.Write(code, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(RunReport report, BuildSettings settings, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.ExitCode is ExitCode.Success or ExitCode.NotesWrong);
        json.WriteNumber("exitCode", report.ExitCode);
        json.WriteStartArray("toolExecutionNotifications");
        if (report.Failure.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText("message", report.Failure, json);
            json.WriteEndObject();
        }

        if (report.Fixes is { } fixes)
        {
            SarifFixes.WriteDone(fixes, settings, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Diagnostic diagnostic, int rule, BuildSettings settings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText("message", diagnostic.Fix.Length > 0 ? $"{diagnostic.Message} → {diagnostic.Fix}" : diagnostic.Message, json);
        SarifPlace.WriteLocations(ReportedFile.Of(diagnostic, settings), diagnostic.Location, json);
        SarifFixes.WriteProposed(diagnostic, settings, json);
        json.WriteEndObject();
    }

    public static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
