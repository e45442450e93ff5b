using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>All notes, commands and concepts as one document, to be printed; it is a whole page and has no layout around it.</summary>
public sealed record BookPage : Page
{
    public override string Kind => "book";

    public required ImmutableArray<BookPart> Parts { get; init; }

    /// <summary>The day of the latest note, yyyy-MM-dd; "" where none has a date.</summary>
    public required string Date { get; init; }

    public required string Version { get; init; }

    public required string CheckedWith { get; init; }

    public required string ShortAddress { get; init; }

    public required HtmlText AddressPicture { get; init; }

    /// <summary>The size of its pages, for a style element.</summary>
    public required HtmlText PaperStyle { get; init; }
}

/// <summary>Chapters of one kind, under a title.</summary>
public sealed record BookPart(string Title, string Id, ImmutableArray<BookChapter> Chapters);

/// <summary>A page of the site as a chapter: its headings are a level deeper, its ids begin with the chapter's, its links stay in the book.</summary>
public sealed record BookChapter(string Title, string Id, HtmlText Content);
