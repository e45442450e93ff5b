using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Is there such a command, and is it still the way to say it?</summary>
internal sealed class CommandNameChecker(DiagnosticBag findings)
{
    /// <summary>False where the command is not known: nothing can be said of the rest then.</summary>
    public bool Check(CommandLine line, Invocation call, LineUse use, ProgramFacts program)
    {
        if (UnknownWord(call, program, out var group) is { } unknown)
        {
            AddUnknown(line, unknown, group, use, program);
            return false;
        }

        if (call.Facts is { } command)
        {
            CheckLife(line, call, use, command);
        }

        return true;
    }

    /// <summary>The first word that leads to no command, and the command that should have it.</summary>
    private static LineWord? UnknownWord(Invocation call, ProgramFacts program, out CommandName group)
    {
        var path = call.Path[0].Value;
        group = new CommandName(path);
        foreach (var word in call.Path.AsSpan()[1..])
        {
            path = $"{path} {word.Value}";
            if (!program.Commands.ContainsKey(path))
            {
                return word;
            }

            group = new CommandName(path);
        }

        return call is { Facts: { IsGroup: true, Arguments: null or { IsEmpty: true } }, Arguments: [{ IsLiteral: true } first, ..] } ? first : null;
    }

    private void AddUnknown(CommandLine line, LineWord word, CommandName group, LineUse use, ProgramFacts program)
    {
        if (AreAlternatives(word.Value, group, program))
        {
            return;
        }

        var prefix = group.Value + " ";
        var names = program.Commands
            .Where(c => c.Key.StartsWith(prefix, StringComparison.Ordinal) && !c.Value.IsHidden && c.Value.Life.RemovedSince.Length == 0)
            .Select(c => c.Key[prefix.Length..])
            .Where(name => !name.Contains(' '));
        var nearest = Nearest.OfCommand(word.Value, names);
        if (nearest.Name is null && (use == LineUse.Mention || program.HasMoreCommands))
        {
            // A product's name in running text, or an alias of the author's own.
            return;
        }

        var finding = CommandLineDiagnostics.UnknownCommand(line.LocationAt(word.Span.Start), group, word.Value, nearest.Name);
        findings.Add(nearest.IsSure ? finding with { Edits = line.Edits(word.Span, nearest.Name!) } : finding);
    }

    /// <summary>"start/stop/restart": all of them are commands.</summary>
    private static bool AreAlternatives(string words, CommandName group, ProgramFacts program) =>
        words.Contains('/') && words.Split('/').All(word => program.Commands.ContainsKey($"{group.Value} {word}"));

    private void CheckLife(CommandLine line, Invocation call, LineUse use, CommandFacts command)
    {
        if (use == LineUse.Mention && command.HasMoreFlags && RowFitChecker.IsBare(call))
        {
            // What was a command is also the name of a thing: a daemon, an engine.
            return;
        }

        var location = line.LocationAt(call.Path[^1].Span.Start);
        var life = command.Life;
        if (life.RemovedSince.Length > 0)
        {
            findings.Add(CommandMeaningDiagnostics.Removed(location, call.Written.Value, life) with { Edits = Renamed(line, call, life.ReplacedBy) });
        }
        else if (life.DeprecatedSince.Length > 0)
        {
            findings.Add(CommandMeaningDiagnostics.Deprecated(location, call.Written.Value, life) with { Edits = Renamed(line, call, life.ReplacedBy) });
        }
        else if (use > LineUse.Name && (command.NewerNames.GetValueOrDefault(call.Written.Value) ?? life.ReplacedBy) is { Length: > 0 } newer)
        {
            findings.Add(CommandMeaningDiagnostics.NewerSpelling(location, call.Written.Value, newer) with { Edits = Renamed(line, call, newer) });
        }
    }

    /// <summary>Only where nothing stands between the words of the name, and the new one is a command of the same program.</summary>
    private static ImmutableArray<SourceEdit> Renamed(CommandLine line, Invocation call, string newer)
    {
        var span = new TextSpan(call.Path[0].Span.Start, call.Path[^1].Span.End - call.Path[0].Span.Start);
        var isName = newer.StartsWith(call.Command.Program + " ", StringComparison.Ordinal) && newer.All(c => char.IsAsciiLetterLower(c) || c is ' ' or '-');
        return isName && line.Text.AsSpan(span.Start, span.Length).SequenceEqual(call.Written.Value) ? line.Edits(span, newer) : [];
    }
}
