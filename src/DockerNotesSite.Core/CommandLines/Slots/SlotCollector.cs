using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>The slots of one line; each has one text.</summary>
internal sealed class SlotCollector
{
    private readonly List<LineSlot> _slots = [];

    public void AddPlaceholder(Placeholder placeholder, Slot? slot)
    {
        var free = IsFree(slot, placeholder.Name) ? slot : PlaceholderSlot.OfItself(placeholder);
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

    public ImmutableArray<LineSlot> ToImmutable() => _slots.Count < 2 ? [.. _slots] : [.. _slots.OrderBy(s => s.Span.Start)];

    private void Add(LineSlot slot)
    {
        if (_slots.All(s => s.Span.End <= slot.Span.Start || slot.Span.End <= s.Span.Start))
        {
            _slots.Add(slot);
        }
    }

    private bool IsFree(Slot? slot, string text) => slot is not null && _slots.All(s => s.Slot.Name != slot.Name || s.Written == text);
}
