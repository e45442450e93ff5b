using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>What a *.texts.json file says about a program. Offsets are places in the file, in bytes.</summary>
internal sealed record TextsDocument
{
    public required SourceFile File { get; init; }

    public string Program { get; init; } = "";

    public ImmutableArray<CommandTexts> Commands { get; init; } = [];

    /// <summary>For flags of that name of every command.</summary>
    public ImmutableArray<NamedText> Flags { get; init; } = [];

    /// <summary>For arguments of that name of every command.</summary>
    public ImmutableArray<NamedText> Arguments { get; init; } = [];

    /// <summary>What readers fill in.</summary>
    public ImmutableArray<SlotTexts> Slots { get; init; } = [];
}

/// <summary>The texts of one command.</summary>
internal sealed record CommandTexts(string Name, int Offset)
{
    public LocalizedText Text { get; init; } = LocalizedText.None;

    /// <summary>The command whose texts of flags and arguments are taken where this one has none; "" for none.</summary>
    public string Like { get; init; } = "";

    public int LikeOffset { get; init; }

    public ImmutableArray<NamedText> Flags { get; init; } = [];

    public ImmutableArray<NamedText> Arguments { get; init; } = [];
}

internal sealed record NamedText(string Name, int Offset, LocalizedText Text);

/// <summary>A slot, and everything that means it.</summary>
internal sealed record SlotTexts(string Name)
{
    public LocalizedText Text { get; init; } = LocalizedText.None;

    public ImmutableArray<PlacedName> Placeholders { get; init; } = [];

    public ImmutableArray<PlacedName> Values { get; init; } = [];

    public ImmutableArray<PlacedName> Arguments { get; init; } = [];

    public ImmutableArray<PlacedName> Flags { get; init; } = [];

    public ImmutableArray<PlacedName> Keep { get; init; } = [];

    /// <summary>Flags and arguments that are it in one command only.</summary>
    public ImmutableArray<CommandSlots> Commands { get; init; } = [];
}

internal sealed record CommandSlots(PlacedName Command, ImmutableArray<PlacedName> Names);

internal sealed record PlacedName(string Name, int Offset);
