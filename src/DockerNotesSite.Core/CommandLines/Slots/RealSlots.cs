using System.Buffers;
using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Explaining.Values;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>Real texts that stand where a slot is known to be, the whole word or parts of it.</summary>
internal static class RealSlots
{
    /// <summary>What the shell or the word's own notation gives a meaning.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("$`*?[]{}<>\"'\\~!;&|() \t\n");

    public static void Add(WordPlace place, ImmutableArray<ValuePart> parts, SlotTable table, string line, SlotCollector slots)
    {
        var value = new ValueText(place.Word, line);
        var whole = table.OfCommand(place) ?? table.OfPlace(place);
        if (whole is not null)
        {
            Add(whole, new TextSpan(value.Start, value.End - value.Start), line, slots);
            return;
        }

        foreach (var part in parts)
        {
            if (table.OfPart(place, part.Name) is { } slot)
            {
                Add(slot, part.Span, line, slots);
            }
        }
    }

    /// <summary>Plain characters that stand for themselves.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAny(Special);

    private static void Add(SlotFacts slot, TextSpan span, string line, SlotCollector slots)
    {
        var text = line.Substring(span.Start, span.Length);
        if (IsPlain(text) && !slot.Keep.Any(kept => Keeps(kept, text)))
        {
            slots.AddReal(span, text, slot.Slot);
        }
    }

    private static bool Keeps(string kept, string text) =>
        kept.EndsWith('*') ? text.StartsWith(kept[..^1], StringComparison.Ordinal) : text == kept;
}
