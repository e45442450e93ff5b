using System.CommandLine;
using DockerNotesSite.Reporting;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;
using DockerNotesSite.Writing;

namespace DockerNotesSite.Commands;

/// <summary>`build`: makes the site and swaps it in.</summary>
internal sealed class BuildCommand : Command
{
    private readonly CommandHost _host;
    private readonly BuildFlags _flags = new();
    private readonly Option<string> _output = BuildFlags.Output();

    public BuildCommand(CommandHost host)
        : base("build", "Write the site. This is what happens without a command, too.")
    {
        _host = host;
        Add(_output);
        _flags.AddTo(this);
        Add(new Option<PdfMode>("--pdf")
        {
            HelpName = "auto|required|off",
            Description = "Accepted, without effect yet: no PDF is made.",
            CustomParser = Words.Parse<PdfMode>,
        });
        SetAction(parsed => Run(_flags.Read(parsed, parsed.GetRequiredValue(_output))));
    }

    private enum PdfMode
    {
        Auto,
        Required,
        Off,
    }

    private int Run(BuildSettings settings)
    {
        var report = ProgressDisplay.Run(_host, settings, progress => Build(settings, progress));
        ReportWriter.Write(report, settings, _host);
        return report.ExitCode;
    }

    private RunReport Build(BuildSettings settings, RunProgress progress)
    {
        var output = OutputFolder.At(settings.Output!);
        InputFolder.Require(settings.Input);
        ThemeFolder.Require(settings.Theme);
        OutputPlaceValidator.Validate(output, settings.Input, settings.Theme);
        using var writer = SiteWriter.Claim(output);
        progress.Say(writer.Warnings);
        progress.Enter("theme");
        ThemeAssets.EnsureBuilt(settings.Theme, line => progress.Say(line), _host.Cancellation);
        var run = SiteRun.Of(settings, progress, _host.Cancellation);
        if (run.ExitCode == ExitCode.Success)
        {
            progress.Enter("bundling");
            var extras = new Model.SiteExtras { Copies = CopiedFiles.Read(settings.Input, run.Result.Files) };
            run = run with { Result = SiteCompletion.Run(run.Result, extras) };
            progress.Enter("writing");
            run = run with { Bytes = writer.Write(run.Result.Files, settings.Input, progress.Count, _host.Cancellation) };
        }

        return RunReport.Of(Name, run, progress);
    }
}
