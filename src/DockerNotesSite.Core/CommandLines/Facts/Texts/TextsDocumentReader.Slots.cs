using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Slots;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <content>What readers fill in.</content>
internal sealed partial class TextsDocumentReader
{
    private static readonly string[] SlotMembers = ["text", "placeholders", "values", "arguments", "flags", "commands", "keep"];

    private ImmutableArray<SlotTexts> ReadSlots(TextsNode node) => [.. Entries(node).Select(e => ReadSlot(e.Name, e.Offset, e.Value))];

    private SlotTexts ReadSlot(string slot, int offset, TextsNode node)
    {
        if (SlotNames.Of(slot) != slot || slot.Length == 0)
        {
            Report(TextsPlace.Of(_file, offset), $"a slot is named by lower-case words joined by '-', and '{ShownText.Of(slot)}' is not");
        }

        var texts = new SlotTexts(slot);
        foreach (var (name, _, value) in MembersOf(node, SlotMembers))
        {
            texts = name switch
            {
                "text" => texts with { Text = ReadText(value) },
                "placeholders" => texts with { Placeholders = [.. ReadNames(value).Select(n => n with { Name = SlotNames.Of(n.Name) })] },
                "values" => texts with { Values = ReadNames(value) },
                "arguments" => texts with { Arguments = ReadNames(value) },
                "flags" => texts with { Flags = ReadNames(value) },
                "keep" => texts with { Keep = ReadNames(value) },
                "commands" => texts with { Commands = [.. Entries(value).Select(e => new CommandSlots(new PlacedName(e.Name, e.Offset), ReadNames(e.Value)))] },
                _ => texts,
            };
        }

        return texts;
    }

    private ImmutableArray<PlacedName> ReadNames(TextsNode list) => [.. Items(list).Select(item => new PlacedName(Text(item), item.Offset))];
}
