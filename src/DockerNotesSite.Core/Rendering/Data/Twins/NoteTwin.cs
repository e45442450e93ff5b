using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>A note's twin: its title, where it comes from, its whole text.</summary>
internal static class NoteTwin
{
    public static OutputFile Render(CatalogNote entry, MarkdownScope scope)
    {
        var note = entry.Note;
        var document = new TwinDocument(scope);
        var tags = scope.Site.TagsOfNotes[entry.Url].Select(t => document.Link(t.Name, t.Url));
        return document
            .Heading(1, note.Title)
            .Text(note.Description)
            .Add(TwinDocument.List(
            [
                document.Field("source", MarkdownText.Code(note.Source.Value, inTable: false)),
                note.Date is { } date ? DateText.Day(date) : "",
                document.Field("tags", document.Join(tags)),
            ]))
            .Add(MarkdownRenderer.Render(note.Blocks, scope))
            .ToFile();
    }
}
