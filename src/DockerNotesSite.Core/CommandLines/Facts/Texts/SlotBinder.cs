using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>Slots of several documents, the first that says something of a slot wins, as facts of the program and of its commands.</summary>
internal sealed class SlotBinder
{
    private readonly List<SlotTexts> _slots = [];

    public SlotBinder(IEnumerable<TextsDocument> documents)
    {
        foreach (var slot in documents.SelectMany(d => d.Slots))
        {
            var known = _slots.FindIndex(s => s.Name == slot.Name);
            if (known < 0)
            {
                _slots.Add(slot);
            }
            else
            {
                _slots[known] = Join(_slots[known], slot);
            }
        }
    }

    public ImmutableArray<SlotFacts> OfProgram() =>
    [
        .. _slots.Select(slot => new SlotFacts
        {
            Slot = new Slot(slot.Name) { Title = slot.Text },
            Placeholders = Names(slot.Placeholders),
            Values = Names(slot.Values),
            Arguments = Names(slot.Arguments),
            Flags = Names(slot.Flags),
            Keep = Names(slot.Keep),
        }),
    ];

    /// <summary>By flag or argument: its slot in the first of these commands that gives it one.</summary>
    public ImmutableDictionary<string, string> OfCommand(IReadOnlyList<string> owners, Func<string, string> nameOf)
    {
        var slots = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var owner in owners)
        {
            foreach (var (slot, command) in _slots.SelectMany(s => s.Commands, (s, c) => (s, c)).Where(s => nameOf(s.c.Command.Name) == owner))
            {
                foreach (var name in command.Names)
                {
                    slots.TryAdd(name.Name, slot.Name);
                }
            }
        }

        return slots.ToImmutable();
    }

    private static SlotTexts Join(SlotTexts first, SlotTexts second) => first with
    {
        Text = first.Text.Or(second.Text),
        Placeholders = [.. first.Placeholders, .. second.Placeholders],
        Values = [.. first.Values, .. second.Values],
        Arguments = [.. first.Arguments, .. second.Arguments],
        Flags = [.. first.Flags, .. second.Flags],
        Keep = [.. first.Keep, .. second.Keep],
        Commands = [.. first.Commands, .. second.Commands],
    };

    private static ImmutableArray<string> Names(ImmutableArray<PlacedName> names) => [.. names.Select(n => n.Name)];
}
