using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>
/// A parsed line in, what a reader can fill in of it out. A placeholder is what its place is in this very command or value;
/// otherwise what its name means; otherwise what its place is anywhere; and last a thing of its own. A real text is what its
/// place is, or nothing. In one line a slot has one text: what comes second gets its own name, or is left.
/// An example of a row follows the row's syntax first.
/// </summary>
internal sealed class SlotFinder(ProgramSet programs)
{
    private readonly ImmutableDictionary<string, SlotTable> _tables = programs.Facts.ToImmutableDictionary(
        p => p.Key, p => p.Value.Slots.IsEmpty ? SlotTable.Empty : new SlotTable(p.Value.Slots), StringComparer.Ordinal);

    public ImmutableArray<LineSlot> Find(CommandLine line, ExampleSlots? syntax = null)
    {
        var slots = new SlotCollector();
        foreach (var place in WordPlaces.Of(line))
        {
            if (syntax?.Add(place, line, slots) != true)
            {
                Add(place, TableOf(place), line.Text, slots);
            }
        }

        AddOthers(line, slots);
        return slots.ToImmutable();
    }

    private SlotTable TableOf(WordPlace place) => _tables.GetValueOrDefault(place.Key.Command.Program, SlotTable.Empty);

    private static void Add(WordPlace place, SlotTable table, string line, SlotCollector slots)
    {
        if (!place.Word.Alternatives.IsEmpty)
        {
            return;
        }

        var parts = place.PartsIn(line);
        foreach (var placeholder in place.Word.Placeholders.Where(p => !IsVariable(p, line)))
        {
            slots.AddPlaceholder(placeholder, PlaceholderSlot.Of(placeholder, place, parts, table, line));
        }

        if (place.Word.IsLiteral && !place.IsInner)
        {
            RealSlots.Add(place, parts, table, line, slots);
        }
    }

    /// <summary>Placeholders of the shell and of programs that nobody knows: names alone.</summary>
    private void AddOthers(CommandLine line, SlotCollector slots)
    {
        var table = line.Command is { } command ? _tables.GetValueOrDefault(command.Program, SlotTable.Empty) : SlotTable.Empty;
        var (next, end) = (0, 0);
        foreach (var token in line.Tokens.Where(t => t.Kind == CommandTokenKind.Placeholder))
        {
            // Calls stand in the order in which they begin.
            for (; next < line.Invocations.Length && line.Invocations[next].Span.Start < token.End; next++)
            {
                end = Math.Max(end, line.Invocations[next].Span.End);
            }

            var placeholder = new Placeholder(new TextSpan(token.Start, token.Length), token.Name);
            if (token.Start >= end && !IsVariable(placeholder, line.Text))
            {
                slots.AddPlaceholder(placeholder, PlaceholderSlot.OfName(placeholder, table));
            }
        }
    }

    /// <summary>"$CONTAINER" is how some write a placeholder; "$i", or what the line sets itself, is a variable.</summary>
    private static bool IsVariable(Placeholder placeholder, string line) =>
        line[placeholder.Span.Start] == '$'
        && (placeholder.Name.Any(char.IsAsciiLetterLower)
            || line.Contains(placeholder.Name + "=", StringComparison.Ordinal)
            || line.Contains($"for {placeholder.Name} in", StringComparison.Ordinal));
}
