using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Previewing;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Commands;

/// <summary>`preview`: shows the site in a browser and follows every change of notes and theme.</summary>
internal sealed class PreviewCommand : Command
{
    private const int UsualPort = 8000;

    private readonly CommandHost _host;
    private readonly SourceFlags _sources = new();

    private readonly Option<int> _port = new("--port")
    {
        HelpName = "number",
        Description = "The port to listen on; where it is taken, the next one that is free. 0 takes any.",
        DefaultValueFactory = _ => UsualPort,
    };

    private readonly Option<bool> _open = new("--open") { Description = "Open the site in the browser." };

    public PreviewCommand(CommandHost host)
        : base("preview", "Show the site on this machine, and again at every change of the notes or the theme, until Ctrl+C.")
    {
        _host = host;
        _port.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && int.TryParse(given.Value, out var port) && port is < 0 or > 65535)
            {
                result.AddError($"--port {port} is no port; ports are 1 to 65535, and 0 for any.");
            }
        });
        _sources.AddTo(this);
        Add(_port);
        Add(_open);
        Add(BuildFlags.Verbosity);
        SetAction(parsed => RunAsync(_sources.Read(parsed), parsed.GetValue(_port), parsed.GetValue(_open)).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(BuildSettings settings, int port, bool isOpened)
    {
        InputFolder.Require(settings.Input);
        ThemeFolder.Require(settings.Theme);
        ThemeAssets.EnsureBuilt(settings.Theme, Say, _host.Cancellation);
        using var watcher = new FolderWatcher(settings.Input, settings.Theme);
        var report = new PreviewReport(settings);
        await using var server = new PreviewServer(settings.Input, report);
        await server.ListenAsync(port, _host.Cancellation);
        if (server.Port != port && port != 0)
        {
            Say($"Port {port} is taken.");
        }

        Say($"Showing {settings.Input} at {server.Address}; Ctrl+C ends it.");
        try
        {
            var follower = new SiteFollower(settings, server.Address);
            var state = new PreviewState(follower.Begin(progress: null, _host.Cancellation));
            Tell(state.Site, took: null, report);
            server.Show(state);
            if (isOpened)
            {
                Open(server.Address);
            }

            await follower.RunAsync(watcher, state, (site, took) => Tell(site, took, report), _host.Cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends.
        }

        return ExitCode.Success;
    }

    private void Tell(PreviewedSite site, TimeSpan? took, PreviewReport report)
    {
        foreach (var line in report.NewLines(site, took, DateTime.Now))
        {
            Say(line);
        }
    }

    private void Say(string line) => _host.Out.WriteLine(TerminalText.Safe(line));

    private void Open(string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            Say($"No browser could be opened; open {address} in one.");
        }
    }
}
