using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Searching.Documents;

/// <summary>A document for each section of a note; the part before the first heading stands for the note itself.</summary>
internal static class NoteDocuments
{
    public static IEnumerable<SearchDocument> Of(CatalogNote entry, SearchScale scale)
    {
        var sections = NoteSection.Of(entry.Note).ToImmutableArray();
        return sections.Skip(1).Where(_ => scale.HasSections).Select(section => Part(entry, section, scale))
            .Prepend(Whole(entry, sections, scale));
    }

    private static SearchDocument Whole(CatalogNote entry, ImmutableArray<NoteSection> sections, SearchScale scale)
    {
        var start = sections[0];
        var note = entry.Note;
        return new SearchDocument
        {
            Kind = DocumentKind.Note,
            Title = JoinedText.Line(note.Title),
            Text = JoinedText.Of(start.Texts.Prepend(note.Description), scale.ShownText),
            Address = entry.Url.Encoded,
            Fields = new FieldTexts
            {
                HasSingleCharacters = scale.HasSingleCharacters,
                Titles = [note.Title],
                Headings = [.. note.Tags, .. note.Categories, .. scale.HasSections ? [] : sections.Skip(1).Select(section => section.Title)],
                Texts = [.. JoinedText.Beginning(start.Texts.Prepend(note.Description), scale.SearchedText)],
            },
        };
    }

    private static SearchDocument Part(CatalogNote entry, NoteSection section, SearchScale scale) => new()
    {
        Kind = DocumentKind.Note,
        Title = JoinedText.Line(section.Title),
        Text = JoinedText.Of(section.Texts, scale.ShownText),
        Place = JoinedText.Place(section.Above.Insert(0, entry.Note.Title)),
        Address = entry.Url.Encoded + section.Anchor.Fragment,
        Fields = new FieldTexts
        {
            Titles = [section.Title],
            Headings = section.Above.Insert(0, entry.Note.Title),
            Texts = [.. JoinedText.Beginning(section.Texts, scale.SearchedText)],
        },
    };
}
