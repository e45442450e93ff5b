using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>Cuts out of a long list of pages what stands around one of them.</summary>
internal static class Sidebars
{
    private const int MostLinks = 31;

    public static Sidebar OfNotes(PageContext page, int index) =>
        Around(page, page.Site.Catalog.Notes, index, page.Site.Addresses.NoteIndex, "notes", note => Link(page, "", note.Note.Title, note.Url));

    public static Sidebar OfConcepts(PageContext page, int index) =>
        Around(page, page.Site.Catalog.Concepts, index, page.Site.Addresses.ConceptIndex, "concepts", concept => Link(page, "", concept.Name, concept.Url));

    public static Sidebar OfCommands(PageContext page, int index) =>
        Around(page, page.Site.Catalog.Commands, index, page.Site.Addresses.CommandIndex, "commands", command => OfCommand(page, command));

    private static SidebarLink OfCommand(PageContext page, Command command)
    {
        var link = page.Command(command);
        return Link(page, link.Program, link.ShortName, command.Url);
    }

    private static SidebarLink Link(PageContext page, string program, string title, UrlPath target) =>
        new(program, title, page.Address.To(target), target == page.Address.Page);

    /// <summary>As many before as behind; near an end of the list, more on the other side.</summary>
    private static Sidebar Around<T>(
        PageContext page, ImmutableArray<T> all, int index, UrlPath list, string title, Func<T, SidebarLink> link)
    {
        var first = Math.Clamp(index - (MostLinks / 2), 0, Math.Max(0, all.Length - MostLinks));
        return new Sidebar
        {
            All = page.Link(page.Strings[title], list),
            Count = all.Length,
            Links = [.. all.Skip(first).Take(MostLinks).Select(link)],
        };
    }
}
