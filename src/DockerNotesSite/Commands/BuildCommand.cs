using System.CommandLine;
using System.Runtime;
using DockerNotesSite.Compressing;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Reporting;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;
using DockerNotesSite.Writing;

namespace DockerNotesSite.Commands;

/// <summary>`build`: makes the site and swaps it in.</summary>
internal sealed class BuildCommand : System.CommandLine.Command
{
    private readonly CommandHost _host;
    private readonly BuildFlags _flags = new();
    private readonly Option<string> _output = BuildFlags.Output();

    private readonly Option<PdfMode> _pdf = new("--pdf")
    {
        HelpName = "auto|required|off",
        Description = "auto: PDFs where there is a browser to print them; required: fail without one; off: no PDFs.",
        CustomParser = Words.Parse<PdfMode>,
    };

    private readonly Option<string?> _browser = new("--browser")
    {
        HelpName = "path",
        Description = "The Chromium, Chrome or Edge that prints, instead of CHROME_PATH's or one in the usual places.",
    };

    private readonly Option<bool> _precompress = new("--precompress")
    {
        Description = "Put a .gz and a .br beside each text, for servers that send them as they are.",
    };

    public BuildCommand(CommandHost host)
        : base("build", "Write the site. This is what happens without a command, too.")
    {
        _host = host;
        Add(_output);
        _flags.AddTo(this);
        Add(_pdf);
        Add(_browser);
        Add(_precompress);
        SetAction(parsed => Run(_flags.Read(parsed, parsed.GetRequiredValue(_output)) with
        {
            Pdf = parsed.GetValue(_pdf),
            Browser = parsed.GetValue(_browser),
            Precompress = parsed.GetValue(_precompress),
        }));
    }

    private int Run(BuildSettings settings)
    {
        SiteRun.Prepare();
        var report = ProgressDisplay.Run(_host, settings, progress => Build(settings, progress));
        ReportWriter.Write(report, settings, _host);
        return report.ExitCode;
    }

    private RunReport Build(BuildSettings settings, RunProgress progress)
    {
        // Nobody waits for an answer in between: collecting garbage beside the work would only take the work's cores.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var output = OutputFolder.At(settings.Output!);
        InputFolder.Require(settings.Input);
        ThemeFolder.Require(settings.Theme);
        OutputPlaceValidator.Validate(output, settings.Input, settings.Theme);
        var browser = PrintRun.FindBrowser(settings.Pdf, settings.Browser);
        using var writer = SiteWriter.Claim(output);
        progress.Say(writer.Warnings);
        progress.Enter("theme");
        ThemeAssets.EnsureBuilt(settings.Theme, line => progress.Say(line), _host.Cancellation);
        using var site = writer.Begin(settings.Input);
        var run = SiteRun.Of(settings, site, progress, _host.Cancellation);
        if (run.ExitCode == ExitCode.Success)
        {
            run = Complete(run, site, browser, settings, progress);
        }

        if (run.ExitCode == ExitCode.Success)
        {
            progress.Enter("writing");
            run = run with { Bytes = site.Publish(run.Result.Files, progress.Count, _host.Cancellation) };
        }

        return RunReport.Of(Name, run, progress);
    }

    private SiteRun Complete(SiteRun run, UnfinishedSite site, string? browser, BuildSettings settings, RunProgress progress)
    {
        progress.Enter("printing");
        var found = new DiagnosticBag();
        var prints = PrintRun.Print(browser, settings.Pdf, run.Result.Drafts, run.Result.Files, settings.Theme, found);
        _host.Cancellation.ThrowIfCancellationRequested();
        progress.Enter("bundling");
        var completed = SiteCompletion.Run(run.Result, new SiteExtras { Prints = prints, Store = site });
        return run.With(settings.Precompress ? Compress(completed, site, progress) : completed, found, settings);
    }

    private SiteBuildResult Compress(SiteBuildResult completed, UnfinishedSite site, RunProgress progress)
    {
        progress.Enter("compressing");
        return completed with { Files = SiteCompressor.AddTwins(completed.Files, site, progress.Count, _host.Cancellation) };
    }
}
