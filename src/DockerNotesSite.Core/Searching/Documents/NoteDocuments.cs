using DockerNotesSite.Model;

namespace DockerNotesSite.Searching.Documents;

/// <summary>A document for each section of a note; the part before the first heading stands for the note itself.</summary>
internal static class NoteDocuments
{
    public static IEnumerable<SearchDocument> Of(CatalogNote entry) =>
        NoteSection.Of(entry.Note).Select(section => section.Anchor.IsNone && section.Title.Length == 0 ? Whole(entry, section) : Part(entry, section));

    private static SearchDocument Whole(CatalogNote entry, NoteSection start)
    {
        var note = entry.Note;
        return new SearchDocument
        {
            Kind = DocumentKind.Note,
            Title = note.Title,
            Text = JoinedText.Of(start.Texts.Prepend(note.Description)),
            Address = entry.Url.Encoded,
            Fields = new FieldTexts
            {
                Titles = [note.Title],
                Headings = [.. note.Tags, .. note.Categories],
                Texts = [note.Description, .. start.Texts],
            },
        };
    }

    private static SearchDocument Part(CatalogNote entry, NoteSection section) => new()
    {
        Kind = DocumentKind.Note,
        Title = section.Title,
        Text = JoinedText.Of(section.Texts),
        Place = JoinedText.Place(section.Above.Insert(0, entry.Note.Title)),
        Address = entry.Url.Encoded + section.Anchor.Fragment,
        Fields = new FieldTexts
        {
            Titles = [section.Title],
            Headings = section.Above.Insert(0, entry.Note.Title),
            Texts = section.Texts,
        },
    };
}
