using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

public sealed record CommandPage : Page
{
    public override string Kind => "command";

    /// <summary>The command itself: the title without the number of the page.</summary>
    public required string Name { get; init; }

    /// <summary>What the command is for: the first action that a row gives, or the text about it; empty where there is neither.</summary>
    public required HtmlText Purpose { get; init; }

    /// <summary>The usage line of the program's own help, "" where it is not known.</summary>
    public required string Usage { get; init; }

    /// <summary>What the rows were checked with: "docker 28.2.2"; "" where nothing is known of the program.</summary>
    public required string CheckedWith { get; init; }

    /// <summary>Since when it is there, what took its place; empty for nearly all.</summary>
    public required HtmlText Life { get; init; }

    /// <summary>The flags that the rows use.</summary>
    public required ImmutableArray<FlagModel> Flags { get; init; }

    /// <summary>All others, the command's own before those of the commands above; hidden ones are left out.</summary>
    public required ImmutableArray<FlagGroup> OtherFlags { get; init; }

    public required int OtherFlagCount { get; init; }

    public required ImmutableArray<RowModel> Rows { get; init; }

    public required ImmutableArray<string> OtherNames { get; init; }

    public required ImmutableArray<CommandLink> Neighbours { get; init; }

    public required ImmutableArray<CommandLink> Opposites { get; init; }

    /// <summary>The way that it stands on, "create → start → stop → rm", itself among them; empty where there is none.</summary>
    public required ImmutableArray<CommandLink> Chain { get; init; }

    /// <summary>What else may follow.</summary>
    public required ImmutableArray<CommandLink> NextSteps { get; init; }

    public required ImmutableArray<ConceptLink> Concepts { get; init; }

    /// <summary>Its part of each picture of the map that it is on.</summary>
    public required ImmutableArray<MapPartModel> OnMap { get; init; }

    public required ImmutableArray<MentionLink> Mentions { get; init; }

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }
}
