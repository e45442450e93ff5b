using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.CommandLines.Explaining.Values;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>A word that could be filled in, and where it stands in its line.</summary>
internal sealed record WordPlace(LineWord Word, PlaceKey Key)
{
    public CommandFacts? Command { get; init; }

    /// <summary>The flag that it is the value of; null for arguments, and where nothing is known of it.</summary>
    public FlagFacts? Flag { get; init; }

    public ArgumentFacts? Argument { get; init; }

    /// <summary>It belongs to a command that runs inside of another one.</summary>
    public bool IsInner { get; init; }

    public string Kind => Flag?.ValueKind ?? Argument?.Kind ?? "";

    public ImmutableArray<ValuePart> PartsIn(string line) => ValueParts.Of(Kind, Word, line);
}

/// <summary>What is the same for words in the same place of two lines: the command, the flag ("" for arguments), the how manieth.</summary>
internal readonly record struct PlaceKey(CommandName Command, string Name, int Ordinal);

/// <summary>A parsed line in, its words that could be filled in out.</summary>
internal sealed class WordPlaces
{
    /// <summary>No flag's name.</summary>
    private const string InnerCommand = " ";

    private readonly List<WordPlace> _places = [];
    private readonly Dictionary<(CommandName, string), int> _counts = [];

    public static List<WordPlace> Of(CommandLine line)
    {
        var places = new WordPlaces();
        foreach (var call in line.Invocations)
        {
            places.Add(call);
        }

        return places._places;
    }

    private void Add(Invocation call)
    {
        foreach (var use in call.Flags)
        {
            // "-p|--publish PORT" is one value of two.
            if (use.Value is { } value && (_places.Count == 0 || _places[^1].Word.Span != value.Span))
            {
                Add(call, use.Facts?.Name ?? use.Written, new WordPlace(value, default) { Flag = use.Facts });
            }
        }

        // What stands behind a group is the name of a command. Behind a flag that nobody knows, a word may be its value.
        var isKnown = call.Flags.All(use => use.Facts is not null || use.IsValueJoined);
        for (var i = 0; i < call.Arguments.Length && call.Facts is not { IsGroup: true }; i++)
        {
            var argument = isKnown ? ArgumentPositions.FactsOf(call.Facts?.Arguments, i, call.Arguments.Length) : null;
            Add(call, "", new WordPlace(call.Arguments[i], default) { Argument = argument });
        }

        for (var i = 0; i < call.InnerCommand.Length; i++)
        {
            var argument = i == 0 ? ArgumentPositions.InnerCommand(call.Facts) : null;
            Add(call, InnerCommand, new WordPlace(call.InnerCommand[i], default) { Argument = argument, IsInner = true });
        }
    }

    private void Add(Invocation call, string name, WordPlace place)
    {
        var ordinal = _counts.GetValueOrDefault((call.Command, name));
        _counts[(call.Command, name)] = ordinal + 1;
        _places.Add(place with { Command = call.Facts, Key = new PlaceKey(call.Command, name, ordinal) });
    }
}
