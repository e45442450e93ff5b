using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>The slots of one program by everything that means them. The first that names something has it.</summary>
internal sealed class SlotTable
{
    private readonly Dictionary<string, SlotFacts> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlotFacts> _byPlaceholder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlotFacts> _byValue = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlotFacts> _byArgument = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlotFacts> _byFlag = new(StringComparer.Ordinal);

    public SlotTable(ImmutableArray<SlotFacts> slots)
    {
        foreach (var slot in slots)
        {
            _byName.TryAdd(slot.Slot.Name, slot);
            Add(_byPlaceholder, slot.Placeholders, slot);
            Add(_byValue, slot.Values, slot);
            Add(_byArgument, slot.Arguments, slot);
            Add(_byFlag, slot.Flags, slot);
        }

        foreach (var slot in slots)
        {
            _byPlaceholder.TryAdd(slot.Slot.Name, slot);
        }
    }

    public static SlotTable Empty { get; } = new([]);

    public SlotFacts? OfPlaceholder(string name) => _byPlaceholder.GetValueOrDefault(name);

    /// <summary>What the flag or argument is in this very command.</summary>
    public SlotFacts? OfCommand(WordPlace place) =>
        place.Command is not { Slots.IsEmpty: false } command ? null
        : Of(command, place.Flag?.Long) ?? Of(command, place.Flag?.Short) ?? Of(command, place.Argument?.Name);

    /// <summary>What a part of a value is: the "repository" of what is "own-image" in this command is "own-image-repository".</summary>
    public SlotFacts? OfPart(WordPlace place, string part) =>
        (OfCommand(place) is { } slot ? _byName.GetValueOrDefault($"{slot.Slot.Name}-{part}") : null) ?? OfValue(part);

    /// <summary>What the flag or argument is in every command.</summary>
    public SlotFacts? OfPlace(WordPlace place) =>
        (place.Flag is { } flag ? Of(_byFlag, flag.Long) ?? Of(_byFlag, flag.Short) : null)
        ?? (place.Argument is { } argument ? Of(_byArgument, argument.Name) : null)
        ?? OfValue(place.Kind);

    private SlotFacts? OfValue(string kind) => Of(_byValue, kind);

    private SlotFacts? Of(CommandFacts command, string? name) =>
        name is { Length: > 0 } && command.Slots.TryGetValue(name, out var slot) ? _byName.GetValueOrDefault(slot) : null;

    private static SlotFacts? Of(Dictionary<string, SlotFacts> slots, string name) =>
        name.Length > 0 ? slots.GetValueOrDefault(name) : null;

    private static void Add(Dictionary<string, SlotFacts> slots, ImmutableArray<string> names, SlotFacts slot)
    {
        foreach (var name in names)
        {
            slots.TryAdd(name, slot);
        }
    }
}
