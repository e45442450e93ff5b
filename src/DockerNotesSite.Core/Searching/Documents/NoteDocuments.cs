using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Searching.Documents;

/// <summary>A document for each section of a note; the part before the first heading stands for the note itself.</summary>
internal static class NoteDocuments
{
    public static IEnumerable<SearchDocument> Of(CatalogNote entry, SiteAddresses addresses, SearchScale scale)
    {
        var address = addresses.FromTop(entry.Url);
        var sections = NoteSection.Of(entry.Note).ToImmutableArray();
        return sections.Skip(1).Where(_ => scale.HasSections).Select(section => Part(entry, section, address, scale))
            .Prepend(Whole(entry, sections, address, scale));
    }

    private static SearchDocument Whole(CatalogNote entry, ImmutableArray<NoteSection> sections, string address, SearchScale scale)
    {
        var start = sections[0];
        var note = entry.Note;
        return new SearchDocument
        {
            Kind = DocumentKind.Note,
            Title = JoinedText.Line(note.Title),
            Text = JoinedText.Of(start.Texts.Prepend(note.Description), scale.ShownText),
            Address = address,
            Fields = new FieldTexts
            {
                HasSingleCharacters = scale.HasSingleCharacters,
                Titles = [note.Title],
                Headings = [.. note.Tags, .. note.Categories, .. scale.HasSections ? [] : sections.Skip(1).Select(section => section.Title)],
                Texts = [.. JoinedText.Beginning(start.Texts.Prepend(note.Description), scale.SearchedText)],
            },
        };
    }

    private static SearchDocument Part(CatalogNote entry, NoteSection section, string address, SearchScale scale) => new()
    {
        Kind = DocumentKind.Note,
        Title = JoinedText.Line(section.Title),
        Text = JoinedText.Of(section.Texts, scale.ShownText),
        Place = JoinedText.Place(section.Above.Insert(0, entry.Note.Title)),
        Address = address + section.Anchor.Fragment,
        Fields = new FieldTexts
        {
            Titles = [section.Title],
            Headings = section.Above.Insert(0, entry.Note.Title),
            Texts = [.. JoinedText.Beginning(section.Texts, scale.SearchedText)],
        },
    };
}
