using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>The slots of one line; each has one text.</summary>
internal sealed class SlotCollector
{
    private readonly List<LineSlot> _slots = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public void AddPlaceholder(Placeholder placeholder, Slot? slot)
    {
        var free = IsFree(slot, placeholder.Name) ? slot : slot is null ? null : PlaceholderSlot.OfItself(placeholder);
        if (free is not null && IsFree(free, placeholder.Name))
        {
            Add(new LineSlot(placeholder.Span, free, placeholder.Name, IsPlaceholder: true));
        }
    }

    public void AddReal(TextSpan span, string text, Slot slot)
    {
        if (IsFree(slot, text))
        {
            Add(new LineSlot(span, slot, text, IsPlaceholder: false));
        }
    }

    /// <summary>In order. What lies in another one is left out.</summary>
    public ImmutableArray<LineSlot> ToImmutable()
    {
        if (_slots.Count == 0)
        {
            return [];
        }

        var slots = ImmutableArray.CreateBuilder<LineSlot>(_slots.Count);
        foreach (var slot in _slots.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.Length))
        {
            if (slots.Count == 0 || slots[^1].Span.End <= slot.Span.Start)
            {
                slots.Add(slot);
            }
        }

        return slots.ToImmutable();
    }

    private void Add(LineSlot slot)
    {
        _slots.Add(slot);
        _texts.TryAdd(slot.Slot.Name, slot.Written);
    }

    private bool IsFree(Slot? slot, string text) => slot is not null && (!_texts.TryGetValue(slot.Name, out var other) || other == text);
}
