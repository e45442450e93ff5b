using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>Texts and facts in, a warning for each text that describes nothing out.</summary>
internal sealed class TextsChecker(TextsDocument texts, ProgramFacts facts, DiagnosticBag diagnostics)
{
    public static void Check(TextsDocument texts, ProgramFacts facts, DiagnosticBag diagnostics) =>
        new TextsChecker(texts, facts, diagnostics).Check();

    private void Check()
    {
        foreach (var command in texts.Commands)
        {
            Check(command);
        }

        Check(texts.Flags, facts.Program, "flag", facts.Commands.Values.SelectMany(FlagsOf));
        Check(texts.Arguments, facts.Program, "argument", facts.Commands.Values.SelectMany(ArgumentsOf));
        foreach (var slot in texts.Slots)
        {
            Check(Named(slot.Flags), facts.Program, "flag", facts.Commands.Values.SelectMany(FlagsOf));
            Check(Named(slot.Arguments), facts.Program, "argument", facts.Commands.Values.SelectMany(ArgumentsOf));
            foreach (var command in slot.Commands)
            {
                Check(command);
            }
        }
    }

    private void Check(CommandSlots slots)
    {
        if (facts.Commands.TryGetValue(slots.Command.Name, out var known))
        {
            Check(Named(slots.Names), known.Name.Value, "flag or argument", FlagsOf(known).Concat(ArgumentsOf(known)));
        }
        else
        {
            Report(facts.Program, "command", slots.Command.Name, slots.Command.Offset, facts.Commands.Keys);
        }
    }

    private static IEnumerable<NamedText> Named(IEnumerable<PlacedName> names) => names.Select(n => new NamedText(n.Name, n.Offset, LocalizedText.None));

    private void Check(CommandTexts command)
    {
        if (command.Like.Length > 0 && !facts.Commands.ContainsKey(command.Like))
        {
            Report(facts.Program, "command", command.Like, command.LikeOffset, facts.Commands.Keys);
        }

        if (!facts.Commands.TryGetValue(command.Name, out var known))
        {
            Report(facts.Program, "command", command.Name, command.Offset, facts.Commands.Keys);
            return;
        }

        Check(command.Flags, known.Name.Value, "flag", FlagsOf(known));
        if (known.Arguments is not null)
        {
            Check(command.Arguments, known.Name.Value, "argument", ArgumentsOf(known));
        }
    }

    private void Check(IEnumerable<NamedText> entries, string owner, string kind, IEnumerable<string> known)
    {
        HashSet<string>? names = null;
        foreach (var entry in entries)
        {
            names ??= new HashSet<string>(known, StringComparer.Ordinal);
            if (!names.Contains(entry.Name))
            {
                Report(owner, kind, entry.Name, entry.Offset, names);
            }
        }
    }

    private void Report(string owner, string kind, string name, int offset, IEnumerable<string> known) =>
        diagnostics.Add(TextsDiagnostics.NothingToDescribe(
            TextsPlace.Of(texts.File, offset), owner, kind, name, NearMiss.Of(name, known.Order(StringComparer.Ordinal))));

    private static IEnumerable<string> FlagsOf(CommandFacts command) =>
        command.Flags.SelectMany(f => new[] { f.Long, f.Short }).Where(n => n.Length > 0);

    private static IEnumerable<string> ArgumentsOf(CommandFacts command) => (command.Arguments ?? []).Select(a => a.Name);
}
