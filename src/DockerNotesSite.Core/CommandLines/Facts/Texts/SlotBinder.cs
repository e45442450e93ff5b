using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>Slots of several documents in, facts of the program and of its commands out.</summary>
internal sealed class SlotBinder
{
    private readonly List<SlotTexts> _slots = [];
    private readonly ILookup<string, (string Name, string Slot)> _byCommand;

    /// <param name="documents">The first that says something of a slot wins.</param>
    /// <param name="nameOf">A command's own name by any of its names.</param>
    public SlotBinder(IEnumerable<TextsDocument> documents, Func<string, string> nameOf)
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

        _byCommand = _slots.SelectMany(slot => slot.Commands, (slot, command) => (slot, command))
            .SelectMany(s => s.command.Names, (s, name) => (s.command.Command, name.Name, s.slot))
            .ToLookup(s => nameOf(s.Command.Name), s => (s.Name, s.slot.Name), StringComparer.Ordinal);
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

    /// <summary>By flag or argument: its slot in the first of these commands that gives it one; those above give flags only.</summary>
    public ImmutableDictionary<string, string> OfCommand(CommandFacts command, IEnumerable<string> owners, IEnumerable<string> above)
    {
        var slots = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, slot) in owners.SelectMany(o => _byCommand[o]))
        {
            slots.TryAdd(name, slot);
        }

        foreach (var (name, slot) in above.SelectMany(o => _byCommand[o]).Where(s => s.Name.StartsWith('-') && command.Flag(s.Name) is null or { IsInherited: true }))
        {
            slots.TryAdd(name, slot);
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
