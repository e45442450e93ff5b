using System.Collections.Immutable;

namespace DockerNotesSite.Rendering.Pages;

public sealed record HomePage : Page
{
    public override string Kind => "home";

    /// <summary>Commands that most rows and mentions speak of, at most 24, in ordinal order.</summary>
    public required ImmutableArray<CommandLink> Commands { get; init; }

    public required int CommandCount { get; init; }

    /// <summary>The first concepts, at most 8.</summary>
    public required ImmutableArray<ConceptLink> Concepts { get; init; }

    public required int ConceptCount { get; init; }

    /// <summary>The first notes in reading order, at most 8.</summary>
    public required ImmutableArray<NoteLink> Notes { get; init; }

    public required int NoteCount { get; init; }

    public required int RowCount { get; init; }

    /// <summary>The programs that the notes were checked with, "docker 28.2.2"; "" where nothing is known of any.</summary>
    public required string CheckedWith { get; init; }

    /// <summary>What can be taken away; empty in what was taken.</summary>
    public ImmutableArray<DownloadLink> Downloads { get; init; } = [];

    /// <summary>A row that shows what the site is about: the one with most kinds of tokens; null without rows.</summary>
    public RowModel? Sample { get; init; }
}

/// <summary>The results of a search on a page of its own; scripts fill it.</summary>
public sealed record SearchPage : Page
{
    public override string Kind => "search";
}

public sealed record NotFoundPage : Page
{
    public override string Kind => "not-found";
}

/// <summary>A former address. It sends browsers on to the page that took its place.</summary>
public sealed record RedirectPage : Page
{
    public override string Kind => "redirect";

    public required string Target { get; init; }
}
