using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DockerNotesSite.Commands;

namespace DockerNotesSite.Reporting;

/// <summary>Writes a report in the form that was asked for.</summary>
internal static class ReportWriter
{
    // Chinese stays readable; what HTML would take for markup needs no escape here.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(RunReport report, BuildSettings settings, CommandHost host)
    {
        switch (settings.Format)
        {
            case ReportFormat.Json:
                WriteDocument(json => JsonReport.Write(report, settings, json), host);
                break;
            case ReportFormat.Sarif:
                WriteDocument(json => SarifReport.Write(report, settings, json), host);
                break;
            default:
                TextReport.Write(report, settings, host.Out);
                break;
        }
    }

    private static void WriteDocument(Action<Utf8JsonWriter> write, CommandHost host)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        host.Out.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
