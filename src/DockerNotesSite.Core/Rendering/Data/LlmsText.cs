using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Data.Twins;

namespace DockerNotesSite.Rendering.Data;

/// <summary>llms.txt as llmstxt.org describes it: title, summary, and the twins of all pages by section.</summary>
internal static class LlmsText
{
    public const string FileName = "llms.txt";

    public static OutputFile Render(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        // Links from llms.txt are those from any page at the top folder of the language.
        var scope = TwinSite.Of(catalog, strings, configuration.Language).Scope(catalog.Addresses.Home);
        var document = new TwinDocument(scope);
        document.Heading(1, configuration.Title);
        if (configuration.Description.Length > 0)
        {
            document.Add("> " + TwinDocument.OneLine(configuration.Description));
        }

        document
            .Section("notes", catalog.Notes.Select(n => Item(document.Link(n.Note.Title, n.Url), n.Note.Description)))
            .Section("commands", catalog.Commands.Select(c => Item(document.Link(c.Name.Value, c.Url), CommandTwin.Purpose(c, scope))))
            .Section("concepts", catalog.Concepts.Select(c => Item(document.Link(c.Name, c.Url), ConceptTwin.Summary(c))))
            .Section("tags", catalog.Tags.Select(t => document.Link(t.Name, t.Url)))
            // "Optional" has a meaning of its own in this format and is not translated.
            .Heading(2, "Optional")
            .Add(TwinDocument.List(
            [
                document.Link(configuration.Title, catalog.Addresses.Home),
                document.Link(strings["quick_reference"], catalog.Addresses.QuickReference),
                .. catalog.Map.IsEmpty ? [] : new[] { document.Link(strings["map"], catalog.Addresses.Map) },
                document.Link(strings["notes"], catalog.Addresses.NoteIndex),
                document.Link(strings["commands"], catalog.Addresses.CommandIndex),
                document.Link(strings["concepts"], catalog.Addresses.ConceptIndex),
                document.Link(strings["tags"], catalog.Addresses.TagIndex),
            ]));
        return document.ToFile(catalog.Addresses.At(FileName));
    }

    private static string Item(string link, string description) =>
        description.Length > 0 ? $"{link}: {TwinDocument.OneLine(description)}" : link;
}
