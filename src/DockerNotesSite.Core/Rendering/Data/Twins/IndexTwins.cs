using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>Twins of the pages that list other pages.</summary>
internal static class IndexTwins
{
    public static OutputFile Home(MarkdownScope scope, SiteConfiguration configuration)
    {
        var document = new TwinDocument(scope);
        return document
            .Heading(1, configuration.Title)
            .Text(configuration.Description)
            .Add(TwinDocument.List(
            [
                document.Link(scope.Strings["quick_reference"], scope.Site.Catalog.Addresses.QuickReference),
                .. scope.Site.Catalog.Map.IsEmpty ? [] : new[] { document.Link(scope.Strings["map"], scope.Site.Catalog.Addresses.Map) },
                document.Link(scope.Strings["commands"], scope.Site.Catalog.Addresses.CommandIndex),
                document.Link(scope.Strings["concepts"], scope.Site.Catalog.Addresses.ConceptIndex),
                document.Link(scope.Strings["tags"], scope.Site.Catalog.Addresses.TagIndex),
            ]))
            .Section("notes", NoteItems(scope, document))
            .ToFile();
    }

    public static OutputFile Notes(MarkdownScope scope)
    {
        var document = new TwinDocument(scope).Heading(1, scope.Strings["notes"]);
        return document.Add(TwinDocument.List(NoteItems(scope, document))).ToFile();
    }

    public static OutputFile Commands(MarkdownScope scope)
    {
        var document = new TwinDocument(scope).Heading(1, scope.Strings["commands"]);
        return document
            .Add(TwinDocument.List(scope.Site.Catalog.Commands.Select(c => TwinDocument.Described(document.Link(c.Name), CommandTwin.Purpose(c, scope)))))
            .ToFile();
    }

    public static OutputFile Concepts(MarkdownScope scope)
    {
        var document = new TwinDocument(scope).Heading(1, scope.Strings["concepts"]);
        return document
            .Add(TwinDocument.List(scope.Site.Catalog.Concepts.Select(c => TwinDocument.Described(document.Link(c.Name, c.Url), ConceptTwin.Summary(c)))))
            .ToFile();
    }

    public static OutputFile Tags(MarkdownScope scope)
    {
        var document = new TwinDocument(scope).Heading(1, scope.Strings["tags"]);
        return document.Add(TwinDocument.List(scope.Site.Catalog.Tags.Select(t => document.Link(t.Name, t.Url)))).ToFile();
    }

    public static OutputFile Tag(Tag tag, MarkdownScope scope)
    {
        var document = new TwinDocument(scope).Heading(1, tag.Name);
        var notes = tag.Notes.Where(scope.Site.Notes.ContainsKey).Select(url => NoteItem(scope.Site.Notes[url], document));
        return document.Add(TwinDocument.List(notes)).ToFile();
    }

    /// <summary>Section by section: of a large site it is tens of megabytes.</summary>
    public static void WriteQuickReference(MarkdownScope scope, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.Write(new TwinDocument(scope).Heading(1, scope.Strings["quick_reference"]));
        foreach (var group in scope.Site.Catalog.Groups)
        {
            var section = new TwinDocument(scope).Heading(2, group.Title);
            text.Write(TwinDocument.BetweenParts);
            text.Write(section.Add(RowTable.Render(group.Rows, scope, section)));
        }

        text.WriteLine();
    }

    private static IEnumerable<string> NoteItems(MarkdownScope scope, TwinDocument document) =>
        scope.Site.Catalog.Notes.Select(note => NoteItem(note, document));

    private static string NoteItem(CatalogNote note, TwinDocument document) =>
        TwinDocument.Described(document.Link(note.Note.Title, note.Url), note.Note.Description);
}
