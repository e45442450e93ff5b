using DockerNotesSite.CommandLines.Checking.Values;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Is a flag's value of the flag's kind? Only values whose every character is known are judged.</summary>
internal sealed class ValueChecker(DiagnosticBag findings)
{
    /// <summary>False where the program would stop at the value.</summary>
    public bool Check(CommandLine line, FlagUse use, LineUse lineUse)
    {
        if (use is not { Facts: { } flag, Value: { IsLiteral: true } value })
        {
            return true;
        }

        var finding = flag.TakesValue ? Judge(line, use, flag, value, lineUse) : JudgeSwitch(line, use, value);
        if (finding is null)
        {
            return true;
        }

        findings.Add(finding);
        return false;
    }

    private static Diagnostic? JudgeSwitch(CommandLine line, FlagUse use, LineWord value) =>
        Numbers.IsBoolean(value.Value)
            ? null
            : CommandLineDiagnostics.NotASwitchValue(line.LocationAt(value.Span.Start), use.Owner, use.Written, value.Value);

    private static Diagnostic? Judge(CommandLine line, FlagUse use, FlagFacts flag, LineWord value, LineUse lineUse)
    {
        if (!flag.Values.IsEmpty)
        {
            return flag.Values.Contains(value.Value, StringComparer.OrdinalIgnoreCase) ? null : NotAmongValues(line, use, flag, value, lineUse);
        }

        if (flag.ValueKind == "image")
        {
            return ImageReference.FaultIn(value.Value) is { } why
                ? CommandLineDiagnostics.WrongImage(line.LocationAt(value.Span.Start), value.Value, why)
                : null;
        }

        if (ValueRules.For(flag) is not { } rule || (lineUse == LineUse.Syntax && StandsForSomething(flag.ValueKind, value.Value)))
        {
            return null;
        }

        return rule.FaultIn(value.Value) is { } fault
            ? CommandLineDiagnostics.WrongValue(line.LocationAt(value.Span.Start), use.Written, value.Value, rule.Noun, fault, rule.Example)
            : null;
    }

    private static Diagnostic? NotAmongValues(CommandLine line, FlagUse use, FlagFacts flag, LineWord value, LineUse lineUse)
    {
        var nearest = Nearest.Of(value.Value, flag.Values);
        if (lineUse == LineUse.Syntax && nearest.Name is null)
        {
            return null;
        }

        var finding = CommandLineDiagnostics.NotAmongValues(line.LocationAt(value.Span.Start), use.Written, value.Value, flag.Values, nearest.Name);
        return nearest.IsSure && value.Span.Length == value.Value.Length ? finding with { Edits = line.Edits(value.Span, nearest.Name!) } : finding;
    }

    /// <summary>In a syntax, words without a digit name what belongs there: "hostPort:containerPort", "size". A mount's keys are words.</summary>
    private static bool StandsForSomething(string kind, string value) =>
        (kind != "mount" || !value.Contains('=')) && value.Any(char.IsLetter) && value.All(c => char.IsLetter(c) || c is ':' or '/' or '_' or '-' or '=' or ',' or '.');
}
