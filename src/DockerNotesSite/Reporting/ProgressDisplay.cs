using DockerNotesSite.Commands;

namespace DockerNotesSite.Reporting;

/// <summary>Chooses how a run's progress is shown.</summary>
internal static class ProgressDisplay
{
    public static RunReport Run(CommandHost host, BuildSettings settings, Func<RunProgress, RunReport> work)
    {
        var toOut = settings.Format == ReportFormat.Text;
        var writer = toOut ? host.Out : host.Error;
        var isTerminal = toOut ? host.OutIsTerminal : host.ErrorIsTerminal;
        return settings.Verbosity == Verbosity.Quiet ? work(new RunProgress(new PlainProgress(TextWriter.Null)))
            : isTerminal ? TerminalProgress.Run(writer, display => work(new RunProgress(display)))
            : work(new RunProgress(new PlainProgress(writer)));
    }
}
