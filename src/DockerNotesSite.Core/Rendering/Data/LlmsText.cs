using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Data.Twins;

namespace DockerNotesSite.Rendering.Data;

/// <summary>llms.txt as llmstxt.org describes it: title, summary, and the twins of all pages by section.</summary>
internal static class LlmsText
{
    private static readonly UrlPath Path = new("llms.txt");

    public static OutputFile Render(Catalog catalog, SiteConfiguration configuration, InterfaceStrings strings)
    {
        // Links from llms.txt are those from any page at the site's root.
        var scope = TwinSite.Of(catalog, strings, configuration.Language).Scope(SiteAddresses.Home);
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
                document.Link(configuration.Title, SiteAddresses.Home),
                document.Link(strings["quick_reference"], SiteAddresses.QuickReference),
                .. catalog.Map.IsEmpty ? [] : new[] { document.Link(strings["map"], SiteAddresses.Map) },
                document.Link(strings["notes"], SiteAddresses.NoteIndex),
                document.Link(strings["commands"], SiteAddresses.CommandIndex),
                document.Link(strings["concepts"], SiteAddresses.ConceptIndex),
                document.Link(strings["tags"], SiteAddresses.TagIndex),
            ]));
        return document.ToFile(Path);
    }

    private static string Item(string link, string description) =>
        description.Length > 0 ? $"{link}: {TwinDocument.OneLine(description)}" : link;
}
