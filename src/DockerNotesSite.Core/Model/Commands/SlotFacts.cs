using System.Collections.Immutable;

namespace DockerNotesSite.Model.Commands;

/// <summary>What of a program's lines is one thing to a reader: which names, arguments, flags and values mean it.</summary>
public sealed record SlotFacts
{
    public required Slot Slot { get; init; }

    /// <summary>Names of placeholders, lower-case words joined by '-'.</summary>
    public ImmutableArray<string> Placeholders { get; init; } = [];

    /// <summary>Kinds of values ("container") and parts of values ("host-port").</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Arguments of any command, by their names in the facts.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Flags of any command.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Real texts that stay as they are; a '*' at the end stands for anything.</summary>
    public ImmutableArray<string> Keep { get; init; } = [];
}
