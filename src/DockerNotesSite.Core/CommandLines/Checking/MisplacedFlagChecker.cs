using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Checking.Values;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// Flags behind the first argument go to the inner command. They were meant for the program where the inner command must be
/// a program's name, or where all of it reads as flags of the outer command with values that fit.
/// </summary>
internal sealed class MisplacedFlagChecker(DiagnosticBag findings)
{
    public void Check(CommandLine line, Invocation call, CommandFacts command)
    {
        if (!command.HasInnerCommand || call is not { Arguments: [.., var argument], InnerCommand: [{ IsLiteral: true } first, ..] inner } || !IsFlag(first))
        {
            return;
        }

        var flags = LeadingFlags(inner, command);
        var needsProgram = command.Arguments is [_, { IsOptional: false }, ..];
        if (flags == 0 || (!needsProgram && !IsMeantForOuter(inner, flags, command)))
        {
            return;
        }

        var finding = CommandLineDiagnostics.FlagBehindImage(line.LocationAt(first.Span.Start), call.Written, first.Value, argument.Value);
        findings.Add(needsProgram && flags < inner.Length ? finding with { Edits = Moved(line, argument, first, inner[flags - 1]) } : finding);
    }

    /// <summary>Nothing but flags is left, or a value among them is of a kind that only the outer command reads.</summary>
    private static bool IsMeantForOuter(ImmutableArray<LineWord> inner, int flags, CommandFacts command) =>
        (flags == inner.Length && !AsksForHelp(inner)) || inner.AsSpan()[..flags].ToArray().Any(w => FlagOf(w.Value, command) is { ValueKind: "port-mapping" or "mount" });

    private static bool AsksForHelp(ImmutableArray<LineWord> inner) =>
        inner is [{ Value: "-h" or "--help" or "-v" or "--version" or "-q" or "--quiet" }];

    private static bool IsFlag(LineWord word) => word.Value is ['-', not '-', ..] or ['-', '-', _, ..];

    /// <summary>How many words at the beginning are the outer command's flags with their values.</summary>
    private static int LeadingFlags(ImmutableArray<LineWord> inner, CommandFacts command)
    {
        var i = 0;
        while (i < inner.Length && IsFlag(inner[i]) && WordsOf(inner, i, command) is > 0 and var words)
        {
            i += words;
        }

        return i;
    }

    /// <summary>1 for a switch or a flag with its value in the same word, 2 with the value in the next one, 0 where it is none.</summary>
    private static int WordsOf(ImmutableArray<LineWord> inner, int i, CommandFacts command)
    {
        var written = inner[i].Value;
        if (FlagOf(written, command) is not { } flag)
        {
            return IsSwitches(written, command) ? 1 : 0;
        }

        var assign = written.IndexOf('=');
        if (!flag.TakesValue || assign > 0)
        {
            return assign < 0 || !flag.TakesValue || Fits(written[(assign + 1)..], flag) ? 1 : 0;
        }

        return i + 1 < inner.Length && !IsFlag(inner[i + 1]) && Fits(inner[i + 1].Value, flag) ? 2 : 0;
    }

    private static FlagFacts? FlagOf(string written, CommandFacts command)
    {
        var name = written.IndexOf('=') is > 0 and var assign ? written[..assign] : written;
        return command.Flags.FirstOrDefault(f => f.Long == name || f.Short == name);
    }

    /// <summary>Several letters behind one dash: "-it".</summary>
    private static bool IsSwitches(string written, CommandFacts command) =>
        written is ['-', not '-', ..] && written.AsSpan(1).ToArray().All(letter => command.Flags.Any(f => f.Short is ['-', var name] && name == letter && !f.TakesValue));

    private static bool Fits(string value, FlagFacts flag) =>
        !value.Contains("://", StringComparison.Ordinal) && ValueRules.For(flag)?.FaultIn(value) is null
        && (flag.Values.IsEmpty || flag.Values.Contains(value, StringComparer.OrdinalIgnoreCase));

    private static ImmutableArray<SourceEdit> Moved(CommandLine line, LineWord argument, LineWord first, LineWord last)
    {
        var flags = line.Text[first.Span.Start..last.Span.End];
        var between = line.Text[argument.Span.End..first.Span.Start];
        var all = new TextSpan(argument.Span.Start, last.Span.End - argument.Span.Start);
        var name = line.Text.Substring(argument.Span.Start, argument.Span.Length);
        return line.Text.AsSpan(all.Start, all.Length).Contains('\n') ? [] : line.Edits(all, flags + between + name);
    }
}
