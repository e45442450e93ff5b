using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>What a placeholder stands for.</summary>
internal static class PlaceholderSlot
{
    /// <summary>Null where it stands for flags, or for nothing that has a name.</summary>
    public static Slot? Of(Placeholder placeholder, WordPlace place, SlotTable table, string line)
    {
        if (placeholder.Name.StartsWith('-'))
        {
            return null;
        }

        var isWhole = IsWhole(placeholder, place.Word, line);
        var here = isWhole ? table.OfCommand(place) : PartOf(placeholder, place, line) is { } part ? table.OfValue(part) : null;
        var name = SlotNames.Of(placeholder.Name);
        var found = here ?? Named(placeholder.Name, name, table) ?? (isWhole ? table.OfPlace(place) : null);
        return found?.Slot ?? Own(name, isWhole ? place : null, placeholder.Name);
    }

    public static Slot? OfName(string written, SlotTable table)
    {
        var name = SlotNames.Of(written);
        return written.StartsWith('-') ? null : Named(written, name, table)?.Slot ?? Own(name, place: null, written);
    }

    /// <summary>Its own name, whatever else it may be.</summary>
    public static Slot? OfItself(Placeholder placeholder) => Own(SlotNames.Of(placeholder.Name), place: null, placeholder.Name);

    /// <summary>"name|id" is what one of the two is.</summary>
    private static SlotFacts? Named(string written, string name, SlotTable table) =>
        table.OfPlaceholder(name)
        ?? (written.Contains('|', StringComparison.Ordinal)
            ? written.Split('|').Select(n => table.OfPlaceholder(SlotNames.Of(n))).FirstOrDefault(s => s is not null)
            : null);

    private static Slot? Own(string name, WordPlace? place, string written)
    {
        var isVague = name.Length == 0 || SlotNames.IsVague(name) || written.Contains('|', StringComparison.Ordinal);
        var better = isVague ? NameOf(place) : "";
        return better.Length > 0 ? new Slot(better)
            : name.Length == 0 || written.Contains('|', StringComparison.Ordinal) ? null
            : new Slot(name);
    }

    /// <summary>The argument's name where it is one word, or the flag's.</summary>
    private static string NameOf(WordPlace? place) => place switch
    {
        { Flag: { Long.Length: > 0 } flag } => SlotNames.Of(flag.Long),
        { Argument: { } argument } when argument.Name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-') => SlotNames.Of(argument.Name),
        _ => "",
    };

    /// <summary>The whole word, or all between its quotes.</summary>
    private static bool IsWhole(Placeholder placeholder, LineWord word, string line) =>
        placeholder.Span == word.Span || (word.Span.Length == placeholder.Span.Length + 2 && line[word.Span.Start] is '"' or '\'');

    private static string? PartOf(Placeholder placeholder, WordPlace place, string line)
    {
        foreach (var part in place.PartsIn(line))
        {
            if (part.Span == placeholder.Span)
            {
                return part.Name;
            }
        }

        return null;
    }
}
