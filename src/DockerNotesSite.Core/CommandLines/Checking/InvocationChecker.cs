using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// A line's calls in, what their programs would refuse out: first the command, then its flags with their values, and last
/// its arguments, which can only be counted where all before them is understood.
/// </summary>
internal sealed class InvocationChecker(ProgramSet programs, DiagnosticBag findings)
{
    private const string Help = "--help";

    private readonly CommandNameChecker _commands = new(findings);
    private readonly FlagChecker _flags = new(findings);
    private readonly ValueChecker _values = new(findings);
    private readonly ArgumentChecker _arguments = new(findings);
    private readonly MisplacedFlagChecker _misplaced = new(findings);

    public void Check(CommandLine line, LineUse use)
    {
        if (use > LineUse.Name && line.Invocations is [var first, ..] && line.Unclosed is { } quote)
        {
            findings.Add(CommandLineDiagnostics.Unfinished(line.LocationAt(quote), first.Written));
            return;
        }

        foreach (var call in line.Invocations)
        {
            if (programs.Facts.GetValueOrDefault(call.Command.Program) is { } program)
            {
                Check(line, call, use, program);
            }
        }
    }

    private void Check(CommandLine line, Invocation call, LineUse use, ProgramFacts program)
    {
        if (!_commands.Check(line, call, use, program) || call.Facts is not { } command)
        {
            return;
        }

        var isUnderstood = true;
        var asksForHelp = false;
        var judgedUpTo = 0;
        foreach (var flag in call.Flags)
        {
            asksForHelp |= flag.Written == Help;
            if (flag.Span.Start >= judgedUpTo && !Takes(line, flag, use, program))
            {
                // What follows in the same word is only more of the same mistake.
                isUnderstood = false;
                judgedUpTo = WordEnd(line.Text, flag.Span.End);
            }
        }

        if (call.IsWhole && use > LineUse.Name && isUnderstood && !asksForHelp)
        {
            _arguments.Check(line, call, use, command);
            _misplaced.Check(line, call, command);
        }
    }

    private bool Takes(CommandLine line, FlagUse flag, LineUse use, ProgramFacts program) =>
        _flags.Check(line, flag, use, program) && (use <= LineUse.Name || _values.Check(line, flag, use));

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
