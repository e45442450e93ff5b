using System.CommandLine;
using DockerNotesSite.Reporting;
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
        if (!Directory.Exists(output.Parent))
        {
            return ExitCode.Success;
        }

        using var writer = SiteWriter.Claim(output);
        writer.Remove();
        if (verbosity != Verbosity.Quiet)
        {
            foreach (var line in writer.Warnings.Append($"{name} is removed."))
            {
                _host.Out.WriteLine(TerminalText.Safe(line));
            }
        }

        return ExitCode.Success;
    }
}
