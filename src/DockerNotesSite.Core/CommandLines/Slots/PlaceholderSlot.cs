using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>What a placeholder stands for.</summary>
internal static class PlaceholderSlot
{
    /// <summary>Null where it stands for flags, for a choice, or for nothing that has a name.</summary>
    public static Slot? Of(Placeholder placeholder, WordPlace place, ImmutableArray<ValuePart> parts, SlotTable table, string line)
    {
        var isWhole = IsWhole(placeholder, place.Word, line);
        var here = isWhole ? table.OfCommand(place)
            : parts.FirstOrDefault(p => p.Span == placeholder.Span) is { } part ? table.OfPart(place, part.Name)
            : null;
        return Fillable(placeholder.Name) is not { } name ? null
            : here?.Slot ?? Named(placeholder.Name, name, table) ?? (isWhole ? table.OfPlace(place)?.Slot : null)
            ?? OfPlaceName(name, place, isWhole) ?? Own(placeholder.Name, name);
    }

    /// <summary>What its name says where nothing is known of its place.</summary>
    public static Slot? OfName(Placeholder placeholder, SlotTable table) =>
        Fillable(placeholder.Name) is not { } name ? null : Named(placeholder.Name, name, table) ?? Own(placeholder.Name, name);

    /// <summary>Its own name, whatever else it may be.</summary>
    public static Slot? OfItself(Placeholder placeholder) => Fillable(placeholder.Name) is { } name ? Own(placeholder.Name, name) : null;

    private static string? Fillable(string written) =>
        !written.StartsWith('-') && SlotNames.Of(written) is { Length: > 0 } name && !SlotNames.IsSecret(name) ? name : null;

    /// <summary>"name|id" is what one of the two is.</summary>
    private static Slot? Named(string written, string name, SlotTable table) =>
        table.OfPlaceholder(name)?.Slot
        ?? (IsChoice(written) ? written.Split('|').Select(n => table.OfPlaceholder(SlotNames.Of(n))?.Slot).FirstOrDefault(s => s is not null) : null);

    /// <summary>A name that says nothing takes that of its place: "NETWORK", "--memory", the "value" of "--env".</summary>
    private static Slot? OfPlaceName(string name, WordPlace place, bool isWhole)
    {
        var better = place switch
        {
            { Flag: { Long.Length: > 0 } flag } => SlotNames.Of(flag.Long),
            { Argument: { } argument } when isWhole && argument.Name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-') => SlotNames.Of(argument.Name),
            _ => "",
        };
        return better.Length == 0 || !SlotNames.IsVague(name) ? null : new Slot(isWhole ? better : $"{better}-{name}");
    }

    /// <summary>One of several words is chosen, not filled in.</summary>
    private static Slot? Own(string written, string name) => IsChoice(written) ? null : new Slot(name);

    private static bool IsChoice(string written) => written.Contains('|', StringComparison.Ordinal);

    /// <summary>The whole word, or all between its quotes.</summary>
    private static bool IsWhole(Placeholder placeholder, LineWord word, string line) =>
        placeholder.Span == word.Span
        || (word.Span.Length == placeholder.Span.Length + 2 && line[word.Span.Start] is '"' or '\'' && line[word.Span.End - 1] == line[word.Span.Start]);
}
