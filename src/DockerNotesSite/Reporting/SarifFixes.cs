using System.Text.Json;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Fixing;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reporting;

/// <summary>What can be put right, and what was, in a SARIF log.</summary>
internal static class SarifFixes
{
    /// <summary>A result's "fixes": one, of all changes together.</summary>
    public static void WriteProposed(Diagnostic diagnostic, BuildSettings settings, Utf8JsonWriter json)
    {
        if (diagnostic.Edits.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifReport.WriteText("description", diagnostic.Fix.Length > 0 ? diagnostic.Fix : "Put it right.", json);
        json.WriteStartArray("artifactChanges");
        foreach (var ofFile in diagnostic.Edits.GroupBy(e => ReportedFile.Of(e, settings)))
        {
            json.WriteStartObject();
            SarifPlace.WriteFile(ofFile.Key, json);
            json.WriteStartArray("replacements");
            foreach (var edit in ofFile)
            {
                WriteReplacement(edit, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Notifications of what `check --fix` did, because what was put right is no result any more.</summary>
    public static void WriteDone(FixReport fixes, BuildSettings settings, Utf8JsonWriter json)
    {
        foreach (var (diagnostic, edit) in fixes.Applied.SelectMany(d => d.Edits, (d, edit) => (d, edit)))
        {
            WriteNotification("note", $"Fixed {diagnostic.Code}: \"{edit.Old}\" → \"{edit.New}\".", ReportedFile.Of(edit, settings), edit.Location, json);
        }

        foreach (var refused in fixes.Refused)
        {
            var (code, place) = (refused.Diagnostic.Code, refused.Diagnostic.Location);
            WriteNotification("warning", $"Not fixed {code}: {refused.Reason}.", ReportedFile.Of(refused.Diagnostic, settings), place, json);
        }
    }

    private static void WriteNotification(string level, string message, string file, SourceLocation place, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        SarifReport.WriteText("message", message, json);
        SarifPlace.WriteLocations(file, place, json);
        json.WriteEndObject();
    }

    private static void WriteReplacement(SourceEdit edit, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("startLine", edit.Location.Line);
        json.WriteNumber("startColumn", edit.Location.Column);
        json.WriteNumber("endLine", edit.Location.Line);
        json.WriteNumber("endColumn", edit.Location.Column + edit.Old.Length);
        json.WriteEndObject();
        SarifReport.WriteText("insertedContent", edit.New, json);
        json.WriteEndObject();
    }
}
