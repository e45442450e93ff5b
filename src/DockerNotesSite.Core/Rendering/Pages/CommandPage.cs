using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

public sealed record CommandPage : Page
{
    public override string Kind => "command";

    /// <summary>What the command is for: the first action that a row gives; empty where none does.</summary>
    public required HtmlText Purpose { get; init; }

    /// <summary>The usage line of the program's own help, "" where it is not known.</summary>
    public required string Usage { get; init; }

    public required ImmutableArray<RowModel> Rows { get; init; }

    public required ImmutableArray<string> OtherNames { get; init; }

    public required ImmutableArray<CommandLink> Neighbours { get; init; }

    public required ImmutableArray<CommandLink> Opposites { get; init; }

    public required ImmutableArray<CommandLink> NextSteps { get; init; }

    public required ImmutableArray<ConceptLink> Concepts { get; init; }

    public required ImmutableArray<MentionLink> Mentions { get; init; }

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }
}
