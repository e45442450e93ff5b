using System.CommandLine;
using DockerNotesSite.Reporting;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Commands;

/// <summary>`check`: says what a build would say and writes nothing.</summary>
internal sealed class CheckCommand : Command
{
    private readonly CommandHost _host;
    private readonly BuildFlags _flags = new();

    public CheckCommand(CommandHost host)
        : base("check", "Report what a build would report, and write nothing.")
    {
        _host = host;
        _flags.AddTo(this);
        SetAction(parsed => Run(_flags.Read(parsed, output: null)));
    }

    private int Run(BuildSettings settings)
    {
        InputFolder.Require(settings.Input);
        var report = ProgressDisplay.Run(
            _host,
            settings,
            progress => RunReport.Of(Name, SiteRun.Of(settings, progress, _host.Cancellation), progress));
        ReportWriter.Write(report, settings, _host);
        return report.ExitCode;
    }
}
