using System.CommandLine;
using DockerNotesSite.Fixing;
using DockerNotesSite.Model;
using DockerNotesSite.Reporting;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Commands;

/// <summary>`check`: says what a build would say and writes nothing; with --fix, what can surely be put right is, in the notes.</summary>
internal sealed class CheckCommand : System.CommandLine.Command
{
    private readonly CommandHost _host;
    private readonly BuildFlags _flags = new();
    private readonly Option<bool> _fix = new("--fix") { Description = "Put right in the notes what can surely be put right, and report what is left." };

    public CheckCommand(CommandHost host)
        : base("check", "Report what a build would report, and write nothing.")
    {
        _host = host;
        _flags.AddTo(this);
        Add(_fix);
        SetAction(parsed => Run(_flags.Read(parsed, output: null) with { Fix = parsed.GetValue(_fix) }));
    }

    private int Run(BuildSettings settings)
    {
        SiteRun.Prepare();
        InputFolder.Require(settings.Input);
        var report = ProgressDisplay.Run(_host, settings, progress => Check(settings, progress));
        ReportWriter.Write(report, settings, _host);
        return report.ExitCode;
    }

    private RunReport Check(BuildSettings settings, RunProgress progress)
    {
        var run = SiteRun.Of(settings, MemoryStore.Instance, progress, _host.Cancellation);
        if (!settings.Fix)
        {
            return RunReport.Of(Name, run, progress);
        }

        progress.Enter("fixing");
        var fixes = FixRun.Of(settings.Input, run.Files, run.Diagnostics);
        var left = fixes.Applied.IsEmpty ? run : SiteRun.Of(settings, MemoryStore.Instance, progress, _host.Cancellation);
        return RunReport.Of(Name, left, progress) with { Fixes = fixes };
    }
}
