using System.CommandLine;
using System.Text;
using DockerNotesSite.CliFacts;

namespace DockerNotesSite.Commands;

/// <summary>`cli-facts`: asks an installed program what it accepts and writes it as CLI facts.</summary>
internal sealed class CliFactsCommand : Command
{
    private readonly CommandHost _host;

    private readonly Argument<string> _program = new("program") { Description = "The program as it is called in a terminal, or its path." };

    private readonly Option<string?> _output = new("--output")
    {
        HelpName = "file",
        Description = "The file that the facts are written to, instead of standard output: input/_cli/PROGRAM.cli.json.",
    };

    private readonly Option<bool> _onlyInstalled = new("--only-installed")
    {
        Description = "Leave out what the program's own help doesn't say and the bundled facts would add.",
    };

    public CliFactsCommand(CommandHost host)
        : base("cli-facts", "Write what an installed program accepts: commands, flags and arguments, from its own help.")
    {
        _host = host;
        Add(_program);
        Add(_output);
        Add(_onlyInstalled);
        Add(BuildFlags.Verbosity);
        SetAction(parsed => Run(parsed.GetRequiredValue(_program), parsed.GetValue(_output), parsed.GetValue(_onlyInstalled)));
    }

    private int Run(string name, string? output, bool onlyInstalled)
    {
        using var program = new InstalledProgram(name, _host.Cancellation);
        var installed = ProgramExplorer.Explore(program);
        var text = FactsWriter.Write(onlyInstalled ? installed : CarriedFacts.Complete(installed));
        if (output is null)
        {
            _host.Out.Write(text);
        }
        else
        {
            Write(output, text);
        }

        return ExitCode.Success;
    }

    // First beside it, then in its place: a reader sees the old file or the new one, never half of it.
    private static void Write(string file, string text)
    {
        var target = Path.GetFullPath(file);
        var draft = $"{target}.{Guid.NewGuid():N}.tmp";
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        try
        {
            File.WriteAllText(draft, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
