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
        if (line.Slots.IsEmpty && line.Spellings.IsEmpty)
        {
            return line.Tokens;
        }

        var spans = Merged(line.Slots, line.Spellings);
        var tokens = ImmutableArray.CreateBuilder<CommandToken>(line.Tokens.Length);
        var next = 0;
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            for (; next < spans.Length && spans[next].Start < token.Start; next++)
            {
            }

            var last = next < spans.Length && spans[next].Start == token.Start ? LastIn(line.Tokens, i, spans[next].End) : i;
            tokens.Add(last > i ? token with { Length = spans[next].Length } : token);
            i = last;
        }

        return tokens.ToImmutable();
    }

    /// <summary>The spans of both, in order.</summary>
    private static TextSpan[] Merged(ImmutableArray<LineSlot> slots, ImmutableArray<FlagSpelling> spellings)
    {
        var spans = new TextSpan[slots.Length + spellings.Length];
        var (slot, spelling) = (0, 0);
        for (var i = 0; i < spans.Length; i++)
        {
            var isSlot = spelling == spellings.Length || (slot < slots.Length && slots[slot].Span.Start <= spellings[spelling].Span.Start);
            spans[i] = isSlot ? slots[slot++].Span : spellings[spelling++].Span;
        }

        return spans;
    }

    /// <summary>The token that ends just there, if the following ones lead to it.</summary>
    private static int LastIn(ImmutableArray<CommandToken> tokens, int first, int end)
    {
        var last = first;
        while (last + 1 < tokens.Length && tokens[last + 1].End <= end)
        {
            last++;
        }

        return tokens[last].End == end ? last : first;
    }

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
