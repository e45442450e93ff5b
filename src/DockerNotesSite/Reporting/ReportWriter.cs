using DockerNotesSite.Commands;

namespace DockerNotesSite.Reporting;

/// <summary>Writes a report in the form that was asked for.</summary>
internal static class ReportWriter
{
    public static void Write(RunReport report, BuildSettings settings, CommandHost host)
    {
        TextReport.Write(report, settings, host.Out);
    }
}
