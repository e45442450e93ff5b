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
        var places = WordPlaces.Of(line);
        var slots = new SlotCollector();
        foreach (var place in places)
        {
            if (syntax?.Add(place, line, slots) != true)
            {
                Add(place, TableOf(place), line.Text, slots);
            }
        }

        AddOthers(line, places, slots);
        return slots.ToImmutable();
    }

    private SlotTable TableOf(WordPlace place) => _tables.GetValueOrDefault(place.Key.Command.Program, SlotTable.Empty);

    private static void Add(WordPlace place, SlotTable table, string line, SlotCollector slots)
    {
        if (!place.Word.Alternatives.IsEmpty)
        {
            return;
        }

        foreach (var placeholder in place.Word.Placeholders)
        {
            slots.AddPlaceholder(placeholder, PlaceholderSlot.Of(placeholder, place, table, line));
        }

        if (place.Word.IsLiteral && !place.IsInner)
        {
            RealSlots.Add(place, table, line, slots);
        }
    }

    /// <summary>Placeholders of the shell and of programs that nobody knows: names alone.</summary>
    private void AddOthers(CommandLine line, List<WordPlace> places, SlotCollector slots)
    {
        foreach (var token in line.Tokens.Where(t => t.Kind == CommandTokenKind.Placeholder))
        {
            var span = new TextSpan(token.Start, token.Length);
            if (!places.Any(p => Overlap(p.Word.Span, span)) && !line.Invocations.Any(call => Overlap(call.Span, span)))
            {
                var table = line.Command is { } command ? _tables.GetValueOrDefault(command.Program, SlotTable.Empty) : SlotTable.Empty;
                var placeholder = new Placeholder(span, token.Name);
                slots.AddPlaceholder(placeholder, PlaceholderSlot.OfName(placeholder, table));
            }
        }
    }

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
