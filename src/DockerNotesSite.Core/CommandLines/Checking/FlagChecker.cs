using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Does the command have such a flag, has the flag what belongs to it, and is it still the way to say it?</summary>
internal sealed class FlagChecker(DiagnosticBag findings)
{
    /// <summary>False where the program would stop at the flag.</summary>
    public bool Check(CommandLine line, FlagUse use, LineUse lineUse, ProgramFacts program)
    {
        if (use.Facts is not { } flag)
        {
            return CheckUnknown(line, use, program);
        }

        CheckLife(line, use, flag, lineUse, program);
        if (!flag.TakesValue || use.IsNegated || flag.HasOptionalValue || use.Value is not null || lineUse <= LineUse.Name)
        {
            return true;
        }

        if (lineUse == LineUse.Syntax && use.Span.End == line.Text.TrimEnd().Length)
        {
            // A row about the flag itself.
            return true;
        }

        findings.Add(CommandLineDiagnostics.MissingValue(line.LocationAt(use.Span.Start), use.Owner, use.Written, flag.ValueType));
        return false;
    }

    private bool CheckUnknown(CommandLine line, FlagUse use, ProgramFacts program)
    {
        if (program.Commands.GetValueOrDefault(use.Owner.Value) is not { HasMoreFlags: false } command)
        {
            return false;
        }

        var word = WordAround(line.Text, use.Span);
        var written = line.Text.Substring(word.Start, word.Length);
        var isMissingDash = written is ['-', not '-', _, ..] && command.Flags.Any(f => f.Long == "-" + written);
        var nearest = isMissingDash ? new Nearest("-" + written, IsSure: true) : NearestFlag(use, command);
        var shown = isMissingDash ? written : use.Written;
        var finding = CommandLineDiagnostics.UnknownFlag(line.LocationAt(isMissingDash ? word.Start : use.Span.Start), use.Owner, shown, nearest.Name);
        findings.Add(nearest.IsSure ? finding with { Edits = line.Edits(isMissingDash ? word : use.Span, nearest.Name!) } : finding);
        return false;
    }

    private static Nearest NearestFlag(FlagUse use, CommandFacts command)
    {
        // For a single letter every other one is near.
        if (use.Written is not ['-', '-', ..])
        {
            return default;
        }

        var names = command.Flags.Where(f => f is { IsHidden: false, Life.RemovedSince: "", Long: not "" }).Select(f => f.Long).ToList();
        var nearest = Nearest.Of(use.Written, names);
        return nearest with { IsSure = nearest.IsSure && use.Written.Length > 4 };
    }

    /// <summary>The flag's whole word up to its '=': "-name" of the 'n' in it.</summary>
    private static TextSpan WordAround(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '=')
        {
            end++;
        }

        return new TextSpan(start, end - start);
    }

    private void CheckLife(CommandLine line, FlagUse use, FlagFacts flag, LineUse lineUse, ProgramFacts program)
    {
        var life = flag.Life;
        if (life == LifeCycle.Unknown)
        {
            return;
        }

        var location = line.LocationAt(use.Span.Start);
        var what = $"{use.Written} of {use.Owner}";
        var finding = life switch
        {
            { RemovedSince.Length: > 0 } => CommandMeaningDiagnostics.Removed(location, what, life),
            { DeprecatedSince.Length: > 0 } => CommandMeaningDiagnostics.Deprecated(location, what, life),
            { ReplacedBy.Length: > 0 } when lineUse > LineUse.Name => CommandMeaningDiagnostics.NewerSpelling(location, what, life.ReplacedBy),
            _ => null,
        };
        if (finding is not null)
        {
            findings.Add(finding with { Edits = IsPlainRename(line, use, flag, program) ? line.Edits(use.Span, life.ReplacedBy) : [] });
        }
    }

    /// <summary>The new flag is one of the same command and takes a value as the old one does.</summary>
    private static bool IsPlainRename(CommandLine line, FlagUse use, FlagFacts flag, ProgramFacts program) =>
        line.Text.AsSpan(use.Span.Start, use.Span.Length).SequenceEqual(use.Written)
        && !(use is { IsValueJoined: true, Written: not ['-', '-', ..] })
        && program.Commands.GetValueOrDefault(use.Owner.Value)?.Flags
            .FirstOrDefault(f => f.Long == flag.Life.ReplacedBy) is { } newer
        && newer.TakesValue == flag.TakesValue;
}
