using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html;

/// <summary>A text with what its stretches are, and what a reader can change in it; all in order, none overlapping its like.</summary>
internal sealed record MarkedText(string Text)
{
    public ImmutableArray<CommandToken> Tokens { get; init; } = [];

    public ImmutableArray<LineSlot> Slots { get; init; } = [];

    public ImmutableArray<FlagSpelling> Spellings { get; init; } = [];

    /// <summary>A stretch that is changed as one is one token.</summary>
    public static MarkedText Of(CommandLine line) => new(line.Text)
    {
        Tokens = Joined(line),
        Slots = line.Slots,
        Spellings = line.Spellings,
    };

    private static ImmutableArray<CommandToken> Joined(CommandLine line)
    {
        var tokens = line.Tokens;
        foreach (var span in line.Slots.Select(s => s.Span).Concat(line.Spellings.Select(s => s.Span)))
        {
            var first = FirstAt(tokens, span.Start);
            var end = first;
            while (end < tokens.Length && tokens[end].End <= span.End)
            {
                end++;
            }

            if (end - first > 1 && tokens[first].Start == span.Start && tokens[end - 1].End == span.End)
            {
                tokens = tokens.RemoveRange(first + 1, end - first - 1).SetItem(first, tokens[first] with { Length = span.Length });
            }
        }

        return tokens;
    }

    /// <summary>The index of the first token that begins there or later.</summary>
    private static int FirstAt(ImmutableArray<CommandToken> tokens, int start) => Search(tokens, t => t.Start, start);

    public int FirstTokenEndingBehind(int position) => Search(Tokens, t => t.End, position + 1);

    public int FirstSlotAt(int position) => Search(Slots, s => s.Span.Start, position);

    /// <summary>The other spelling of exactly this stretch.</summary>
    public FlagSpelling? SpellingOf(TextSpan span) =>
        Search(Spellings, s => s.Span.Start, span.Start) is var index && index < Spellings.Length && Spellings[index].Span == span ? Spellings[index] : null;

    public LineSlot? SlotOf(TextSpan span) =>
        FirstSlotAt(span.Start) is var index && index < Slots.Length && Slots[index].Span == span ? Slots[index] : null;

    private static int Search<T>(ImmutableArray<T> items, Func<T, int> positionOf, int position)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = positionOf(items[middle]) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
