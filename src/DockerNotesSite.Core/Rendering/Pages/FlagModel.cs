using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>A flag of a command. What it lacks is "".</summary>
public sealed record FlagModel
{
    /// <summary>Of its row on this page: "Flag-detach".</summary>
    public required string Id { get; init; }

    public required string Long { get; init; }

    public required string Short { get; init; }

    /// <summary>In the program's own words; "" for a switch.</summary>
    public required string ValueType { get; init; }

    /// <summary>What it is for; "" where no text says it.</summary>
    public required string Text { get; init; }

    /// <summary>Default, accepted values, since when, the plugin it needs.</summary>
    public required HtmlText Notes { get; init; }

    /// <summary>All its names, separated by spaces: "-d --detach".</summary>
    public string Spellings => $"{Short} {Long}".Trim();

    /// <summary>The rows of this page that use it.</summary>
    public ImmutableArray<RowReference> Rows { get; init; } = [];
}

/// <summary>A row of the same page, by its number. The address is "" where the row has no id here.</summary>
public sealed record RowReference(int Number, string Label, string Href);

/// <summary>Flags under one title.</summary>
public sealed record FlagGroup(string Title, ImmutableArray<FlagModel> Flags);
