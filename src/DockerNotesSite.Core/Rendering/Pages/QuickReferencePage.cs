using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>All rows on one page, which is also the sheet that is printed.</summary>
public sealed record QuickReferencePage : Page
{
    public override string Kind => "quick-reference";

    public required ImmutableArray<QuickReferenceGroup> Groups { get; init; }

    public required ImmutableArray<ConceptLink> Concepts { get; init; }

    /// <summary>The first picture of the map, small; null where there is none.</summary>
    public MapPartModel? Map { get; init; }

    /// <summary>The day of the latest note, yyyy-MM-dd; "" where none has a date.</summary>
    public required string Date { get; init; }

    /// <summary>The version of the notes as the author counts them, "" where they are not counted.</summary>
    public required string Version { get; init; }

    /// <summary>The programs that the notes were checked with, "docker 28.2.2"; "" where nothing is known of any.</summary>
    public required string CheckedWith { get; init; }

    /// <summary>How many sheets of paper it is meant to fill, one side each.</summary>
    public required int Sheets { get; init; }

    /// <summary>The style of the printed sheet.</summary>
    public required string PaperStyle { get; init; }

    /// <summary>The site's address as one would type it, "" where it is not known.</summary>
    public required string ShortAddress { get; init; }

    /// <summary>A picture that leads a camera to the site; empty where its address is not known.</summary>
    public required HtmlText AddressPicture { get; init; }

    /// <summary>The printed sheet among the downloads; null where it was not printed.</summary>
    public DownloadLink? Print { get; init; }
}

/// <summary>The rows of one section of a note. Where the author leaves it out on paper it is on the screen only.</summary>
public sealed record QuickReferenceGroup(string Title, string Id, string Href, ImmutableArray<RowModel> Rows, bool IsLeftOut)
{
    /// <summary>The note's title where another group has the same title, otherwise "".</summary>
    public string NoteTitle { get; init; } = "";
}
