using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Checking.Values;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Are there as many arguments as the command takes, and are its images' names possible?</summary>
internal sealed class ArgumentChecker(DiagnosticBag findings)
{
    public void Check(CommandLine line, Invocation call, LineUse use, CommandFacts command)
    {
        if (command.Arguments is not { } arguments)
        {
            return;
        }

        var wanted = ArgumentCount.Of(arguments);
        var given = GivenArguments.Of(call);
        var isAboutFlags = use == LineUse.Syntax && call.Arguments.IsEmpty && !call.Flags.IsEmpty;
        if (given.Most is { } most && most < wanted.Least && !isAboutFlags)
        {
            findings.Add(CommandLineDiagnostics.TooFewArguments(line.LocationAt(call.Path[^1].Span.Start), call.Written, most, wanted));
        }
        else if (wanted.Most is { } limit && given.Least > limit)
        {
            var surplus = call.Arguments[Math.Min(limit, call.Arguments.Length - 1)];
            findings.Add(CommandLineDiagnostics.TooManyArguments(
                line.LocationAt(surplus.Span.Start), call.Written, line.Text.Substring(surplus.Span.Start, surplus.Span.Length), given.Least, wanted));
        }

        CheckImages(line, call, arguments);
    }

    private void CheckImages(CommandLine line, Invocation call, ImmutableArray<ArgumentFacts> arguments)
    {
        for (var i = 0; i < call.Arguments.Length && !arguments.IsEmpty; i++)
        {
            var word = call.Arguments[i];
            var facts = arguments[Math.Min(i, arguments.Length - 1)];
            if (facts.Kind == "image" && word is { IsLiteral: true, Value: not "/" } && ImageReference.FaultIn(word.Value) is { } fault)
            {
                findings.Add(CommandLineDiagnostics.WrongImage(line.LocationAt(word.Span.Start), word.Value, fault));
            }

            // From a word on that may be left out or repeated, the places are not sure.
            if (!word.IsLiteral && (word.IsOptional || word.IsRepeated || word.IsExpanded))
            {
                return;
            }
        }
    }
}
