using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>A text with what its stretches are, and what a reader can change in it; all in order, none overlapping its like.</summary>
internal sealed record MarkedText(string Text)
{
    public ImmutableArray<CommandToken> Tokens { get; private init; } = [];

    public ImmutableArray<LineSlot> Slots { get; private init; } = [];

    public ImmutableArray<FlagSpelling> Spellings { get; private init; } = [];

    /// <summary>A stretch that is changed as one is one token.</summary>
    public static MarkedText Of(CommandLine line) => new(line.Text)
    {
        Tokens = Joined(line),
        Slots = line.Slots,
        Spellings = line.Spellings,
    };

    /// <summary>The command lines of a shell block where they stand in it; between them, prompts and comments.</summary>
    public static MarkedText Of(CodeBlock block)
    {
        var shell = ShellText.IsShell(block.Language) ? ShellText.Tokens(block.Text) : [];
        if (block.CommandLines.All(line => line.Tokens.IsEmpty))
        {
            return new MarkedText(block.Text) { Tokens = shell };
        }

        var tokens = ImmutableArray.CreateBuilder<CommandToken>();
        var slots = ImmutableArray.CreateBuilder<LineSlot>();
        var spellings = ImmutableArray.CreateBuilder<FlagSpelling>();
        var position = 0;
        var next = 0;
        foreach (var line in block.CommandLines.Where(l => l.Text.Length > 0))
        {
            var start = block.Text.IndexOf(line.Text, position, StringComparison.Ordinal);
            if (start < 0)
            {
                continue;
            }

            for (; next < shell.Length && shell[next].Start < start; next++)
            {
                tokens.Add(shell[next]);
            }

            tokens.AddRange(Joined(line).Select(t => t with { Start = t.Start + start }));
            slots.AddRange(line.Slots.Select(s => s with { Span = Moved(s.Span, start) }));
            spellings.AddRange(line.Spellings.Select(s => s with { Span = Moved(s.Span, start) }));
            position = start + line.Text.Length;
            for (; next < shell.Length && shell[next].Start < position; next++)
            {
            }
        }

        tokens.AddRange(shell[next..]);
        return new MarkedText(block.Text) { Tokens = tokens.ToImmutable(), Slots = slots.ToImmutable(), Spellings = spellings.ToImmutable() };
    }

    private static TextSpan Moved(TextSpan span, int by) => span with { Start = span.Start + by };

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
