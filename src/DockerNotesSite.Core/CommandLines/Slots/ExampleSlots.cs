using System.Buffers;
using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>
/// A row's syntax, with its slots. What stands in an example where the syntax has a placeholder, at the same place of the same
/// command or in the same part of a value, is filled in like it.
/// </summary>
internal sealed class ExampleSlots
{
    /// <summary>What would make more of a command than its words.</summary>
    private static readonly SearchValues<char> NotWords = SearchValues.Create("$`\n<>{}");

    private readonly CommandLine _syntax;
    private readonly Dictionary<PlaceKey, WordPlace> _places = [];
    private readonly HashSet<PlaceKey> _lastInner = [];

    public ExampleSlots(CommandLine syntax)
    {
        _syntax = syntax;
        foreach (var place in WordPlaces.Of(syntax))
        {
            _places.TryAdd(place.Key, place);
            if (place.IsInner)
            {
                _lastInner.Remove(place.Key with { Ordinal = place.Key.Ordinal - 1 });
                _lastInner.Add(place.Key);
            }
        }
    }

    /// <summary>Adds the slots of a word of the example; false where the syntax has no placeholder there.</summary>
    public bool Add(WordPlace place, CommandLine example, SlotCollector slots)
    {
        if (!_places.TryGetValue(place.Key, out var pattern) || pattern.Word.Placeholders.IsEmpty || !place.Word.Placeholders.IsEmpty)
        {
            return false;
        }

        if (_lastInner.Contains(place.Key) && pattern.Word.Placeholders[0].Span == pattern.Word.Span)
        {
            AddInnerCommand(place, pattern, example, slots);
        }
        else
        {
            AddParts(place, pattern, example.Text, slots);
        }

        return true;
    }

    /// <summary>The last placeholder stands for all words that are left.</summary>
    private void AddInnerCommand(WordPlace place, WordPlace pattern, CommandLine example, SlotCollector slots)
    {
        var call = example.Invocations.First(c => c.InnerCommand.Contains(place.Word));
        var (start, end) = (place.Word.Span.Start, call.InnerCommand[^1].Span.End);
        var text = example.Text[start..end];
        if (SlotAt(pattern.Word.Span) is { } slot && !text.AsSpan().ContainsAny(NotWords))
        {
            slots.AddReal(new TextSpan(start, end - start), text, slot);
        }
    }

    private void AddParts(WordPlace place, WordPlace pattern, string example, SlotCollector slots)
    {
        var parts = pattern.PartsIn(_syntax.Text);
        var isTaken = parts.Length > 0 && pattern.Word.Placeholders.All(p => parts.Any(part => part.Span == p.Span));
        var found = isTaken ? SameParts(parts, place.PartsIn(example)) : WordPattern.Match(pattern.Word, _syntax.Text, place.Word, example);
        foreach (var (span, stands) in found)
        {
            var text = example.Substring(stands.Start, stands.Length);
            if (SlotAt(span) is { } slot && RealSlots.IsPlain(text))
            {
                slots.AddReal(stands, text, slot);
            }
        }
    }

    private static IEnumerable<(TextSpan Placeholder, TextSpan Text)> SameParts(ImmutableArray<ValuePart> syntax, ImmutableArray<ValuePart> example)
    {
        foreach (var part in syntax)
        {
            if (example.FirstOrDefault(e => IsSame(e.Name, part.Name)) is { } same)
            {
                yield return (part.Span, same.Span);
            }
        }
    }

    /// <summary>Of a placeholder nobody knows whether it is a volume or a folder of the host.</summary>
    private static bool IsSame(string one, string other) => one == other || (IsSource(one) && IsSource(other));

    private static bool IsSource(string part) => part is "mount-source" or "host-path" or "volume-name";

    private Slot? SlotAt(TextSpan span) => _syntax.Slots.FirstOrDefault(s => s.Span == span)?.Slot;
}
