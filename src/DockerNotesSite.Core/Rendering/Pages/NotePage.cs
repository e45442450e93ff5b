using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

public sealed record NotePage : Page
{
    public override string Kind => "note";

    /// <summary>yyyy-MM-dd, "" where the note has no date.</summary>
    public required string Date { get; init; }

    /// <summary>The date as a machine reads it, with time and offset where the author gave them.</summary>
    public required string DateTime { get; init; }

    /// <summary>The path below the input folder.</summary>
    public required string Source { get; init; }

    /// <summary>Its tags, then its categories.</summary>
    public required ImmutableArray<TagLink> Tags { get; init; }

    public required HtmlText Content { get; init; }

    /// <summary>The title's id, "" where it has none.</summary>
    public required string TitleId { get; init; }

    /// <summary>Commands that its tables describe, in their order.</summary>
    public required ImmutableArray<CommandLink> Commands { get; init; }

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }
}
