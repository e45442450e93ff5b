using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>
/// A row of a command table. Its id is its anchor on the note's page, "" where this page has that id already. The place
/// names the note and the section it stands in; the source is "path:line".
/// </summary>
public sealed record RowModel
{
    public required string Id { get; init; }

    public required string Fragment { get; init; }

    public required HtmlText Action { get; init; }

    public required string Label { get; init; }

    public required HtmlText Syntax { get; init; }

    public required ImmutableArray<HtmlText> Examples { get; init; }

    public required ImmutableArray<HtmlText> Remarks { get; init; }

    public required MentionLink Place { get; init; }

    public required string Source { get; init; }

    /// <summary>A BCP 47 tag where the note is in another language than the page, otherwise "".</summary>
    public required string Language { get; init; }
}
