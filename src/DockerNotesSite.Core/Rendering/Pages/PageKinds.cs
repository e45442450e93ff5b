using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

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

    /// <summary>A row that shows what the site is about: the one with most kinds of tokens; null without rows.</summary>
    public RowModel? Sample { get; init; }
}

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

    /// <summary>Commands that its tables describe, in their order.</summary>
    public required ImmutableArray<CommandLink> Commands { get; init; }

    /// <summary>The note and a few before and behind it, in reading order.</summary>
    public required ImmutableArray<PageLink> Nearby { get; init; }

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }
}

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

public sealed record ConceptPage : Page
{
    public override string Kind => "concept";

    public required ImmutableArray<string> OtherNames { get; init; }

    public required ImmutableArray<DefinitionModel> Definitions { get; init; }

    public required ImmutableArray<CommandLink> Commands { get; init; }

    public required ImmutableArray<MentionLink> Mentions { get; init; }

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }
}

/// <summary>A definition and the note that gives it.</summary>
public sealed record DefinitionModel(HtmlText Content, MentionLink Place, string Source, string Language);

public sealed record TagPage : Page
{
    public override string Kind => "tag";

    public required ImmutableArray<NoteLink> Notes { get; init; }
}

public sealed record NoteIndexPage : Page
{
    public override string Kind => "note-index";

    /// <summary>In reading order.</summary>
    public required ImmutableArray<NoteLink> Notes { get; init; }
}

public sealed record CommandIndexPage : Page
{
    public override string Kind => "command-index";

    /// <summary>By the section of the notes that first describes them.</summary>
    public required ImmutableArray<CommandGroup> Groups { get; init; }

    /// <summary>By the first letter of the subcommand.</summary>
    public required ImmutableArray<CommandGroup> Letters { get; init; }
}

/// <summary>Commands under one title. The place is the section of a note, "" where there is none.</summary>
public sealed record CommandGroup(string Title, string Id, string Href, ImmutableArray<CommandLink> Commands);

public sealed record ConceptIndexPage : Page
{
    public override string Kind => "concept-index";

    public required ImmutableArray<ConceptLink> Concepts { get; init; }
}

public sealed record TagIndexPage : Page
{
    public override string Kind => "tag-index";

    public required ImmutableArray<TagLink> Tags { get; init; }
}

public sealed record QuickReferencePage : Page
{
    public override string Kind => "quick-reference";

    public required ImmutableArray<QuickReferenceGroup> Groups { get; init; }
}

public sealed record QuickReferenceGroup(string Title, string Id, string Href, ImmutableArray<RowModel> Rows);

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
