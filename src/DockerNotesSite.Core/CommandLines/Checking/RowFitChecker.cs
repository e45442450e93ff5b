using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Does an example show what its row's syntax says: the same command, its flags, as many arguments?</summary>
internal sealed class RowFitChecker(DiagnosticBag findings)
{
    public void Check(CommandRow row)
    {
        if (row.Syntax.Invocations is not [{ Facts: not null } syntax])
        {
            return;
        }

        foreach (var example in row.Examples)
        {
            Check(syntax, row.Syntax, example);
        }
    }

    private void Check(Invocation syntax, CommandLine syntaxLine, CommandLine example)
    {
        if (example.Invocations.IsEmpty || example.Invocations.Any(c => c.Facts is null || IsBelow(syntax.Command, c.Command) || IsBelow(syntax.Written, c.Written)))
        {
            return;
        }

        if (example.Invocations.FirstOrDefault(c => c.Command == syntax.Command) is not { } call)
        {
            var other = example.Invocations[0];
            findings.Add(CommandMeaningDiagnostics.ExampleOfOtherCommand(example.LocationAt(other.Path[^1].Span.Start), other.Written, syntax.Written));
        }
        else if (syntax.IsWhole && !IsBare(syntax) && call.InnerCommand is not [{ Value: ['-', ..] }, ..])
        {
            CheckFlags(syntax, syntaxLine, example, call);
            CheckCount(syntax, syntaxLine, example, call);
        }
    }

    /// <summary>A syntax that is only a name says nothing of what belongs behind it.</summary>
    public static bool IsBare(Invocation call) =>
        call.Flags.IsEmpty && call.Arguments.IsEmpty && call.InnerCommand.IsEmpty && !call.HasPlaceholderForFlags;

    private static bool IsBelow(CommandName group, CommandName command) => command.Value.StartsWith(group.Value + " ", StringComparison.Ordinal);

    private void CheckFlags(Invocation syntax, CommandLine syntaxLine, CommandLine example, Invocation call)
    {
        var missing = syntax.Flags
            .Where(use => use is { IsOptional: false, Facts: not null } && !call.Flags.Any(f => f.Facts == use.Facts || f.Facts?.Name == use.Facts.Name))
            .ToList();
        foreach (var use in missing)
        {
            var finding = CommandMeaningDiagnostics.ExampleWithoutFlag(example.LocationAt(call.Path[^1].Span.Start), call.Written, use.Written);
            findings.Add(missing.Count == 1 ? finding with { Edits = Inserted(syntax, syntaxLine, example, call, use) } : finding);
        }
    }

    /// <summary>The flag's value stands there already where the example has exactly one argument more than the syntax.</summary>
    private static ImmutableArray<SourceEdit> Inserted(Invocation syntax, CommandLine syntaxLine, CommandLine example, Invocation call, FlagUse use)
    {
        var hasValueAlready = use.Facts is { TakesValue: true } && GivenBy(syntax, syntaxLine).Most == GivenArguments.Of(call).Least - 1;
        return hasValueAlready && call.Arguments is [var first, ..]
            ? example.Edits(first.Span with { Length = 0 }, use.Written + " ")
            : [];
    }

    private void CheckCount(Invocation syntax, CommandLine syntaxLine, CommandLine example, Invocation call)
    {
        var given = GivenArguments.Of(call);
        var facts = call.Facts?.Arguments is { } arguments ? ArgumentCount.Of(arguments) : null;
        var isRefused = facts is not null && (given.Least < facts.Least || given.Least > facts.Most);
        if (!call.IsWhole || isRefused || given.Least != given.Most)
        {
            return;
        }

        var shown = GivenBy(syntax, syntaxLine);
        if (facts?.Most is not null && (given.Least < shown.Least || given.Least > shown.Most))
        {
            var wanted = new ArgumentCount(shown.Least, shown.Most, "");
            findings.Add(CommandMeaningDiagnostics.ExampleOfOtherLength(example.LocationAt(call.Path[^1].Span.Start), given.Least, wanted));
        }
    }

    /// <summary>A placeholder in square brackets may be left out, whatever its author meant by them.</summary>
    private static GivenArguments GivenBy(Invocation syntax, CommandLine line)
    {
        var given = GivenArguments.Of(syntax);
        var bracketed = syntax.Arguments.Concat(syntax.InnerCommand).Count(w => !w.IsOptional && line.Text[w.Span.Start] == '[');
        return given with { Least = given.Least - bracketed };
    }
}
