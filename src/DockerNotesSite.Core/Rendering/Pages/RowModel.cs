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

    /// <summary>True where an example shows more than its syntax with a name put in: another flag, or several things at once.</summary>
    public bool HasTellingExample { get; init; }

    /// <summary>On the quick reference: what the flags of its syntax mean, those that an earlier row of the command has not.</summary>
    public ImmutableArray<FlagModel> Flags { get; init; } = [];

    public required ImmutableArray<HtmlText> Remarks { get; init; }

    /// <summary>What the reader should think about before running it, each a sentence; empty for nearly all rows.</summary>
    public ImmutableArray<string> Dangers { get; init; } = [];

    /// <summary>What each part of its lines means, on the command's page; empty elsewhere, and where nothing is known of it.</summary>
    public HtmlText Parts { get; init; }

    /// <summary>Its place among the rows of the command's page, from 1; 0 elsewhere.</summary>
    public int Number { get; init; }

    public required MentionLink Place { get; init; }

    public required string Source { get; init; }

    /// <summary>A BCP 47 tag where the note is in another language than the page, otherwise "".</summary>
    public required string Language { get; init; }
}
