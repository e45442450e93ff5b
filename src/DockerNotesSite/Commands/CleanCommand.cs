using System.CommandLine;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Writing;

namespace DockerNotesSite.Commands;

/// <summary>`clean`: removes the site and what stopped builds left, nothing that a build did not write.</summary>
internal sealed class CleanCommand : Command
{
    private readonly CommandHost _host;
    private readonly Option<string> _output = BuildFlags.Output();

    public CleanCommand(CommandHost host)
        : base("clean", "Remove the site that a build wrote, and what stopped builds left beside it.")
    {
        _host = host;
        Add(_output);
        Add(BuildFlags.Verbosity);
        SetAction(parsed => Run(parsed.GetRequiredValue(_output), parsed.GetValue(BuildFlags.Verbosity)));
    }

    private int Run(string name, Verbosity verbosity)
    {
        var output = OutputFolder.At(name);
        using var writer = SiteWriter.Claim(output);
        var done = Directory.Exists(output.Path) ? $"Removed {name}." : $"There is nothing to remove at {name}.";
        writer.Remove();
        foreach (var line in verbosity == Verbosity.Quiet ? writer.Warnings : [.. writer.Warnings, done])
        {
            _host.Out.WriteLine(TerminalText.Safe(line));
        }

        return ExitCode.Success;
    }
}
