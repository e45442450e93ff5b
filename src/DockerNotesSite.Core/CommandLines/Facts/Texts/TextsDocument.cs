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
