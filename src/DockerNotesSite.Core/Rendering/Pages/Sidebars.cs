using System.Collections.Concurrent;
using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>Cuts out of a long list of pages what stands around one of them. Pages of one folder have the same links in their sidebars.</summary>
internal sealed class Sidebars
{
    private const int MostLinks = 31;

    private readonly ConcurrentDictionary<(string Folder, UrlPath Target), SidebarLink> _links = [];

    public Sidebar OfNotes(PageContext page, int index) =>
        Around(page, page.Site.Catalog.Notes, index, page.Site.Addresses.NoteIndex, "notes", note => note.Url, note => ("", note.Note.Title));

    public Sidebar OfConcepts(PageContext page, int index) =>
        Around(page, page.Site.Catalog.Concepts, index, page.Site.Addresses.ConceptIndex, "concepts", concept => concept.Url, concept => ("", concept.Name));

    public Sidebar OfCommands(PageContext page, int index) =>
        Around(page, page.Site.Catalog.Commands, index, page.Site.Addresses.CommandIndex, "commands", command => command.Url, NameOf);

    private static (string Program, string Title) NameOf(Command command)
    {
        var link = new CommandLink(command.Name.Value, Href: "", Purpose: "");
        return (link.Program, link.ShortName);
    }

    /// <summary>As many before as behind; near an end of the list, more on the other side.</summary>
    private Sidebar Around<T>(
        PageContext page,
        ImmutableArray<T> all,
        int index,
        UrlPath list,
        string title,
        Func<T, UrlPath> addressOf,
        Func<T, (string Program, string Title)> nameOf)
    {
        var first = Math.Clamp(index - (MostLinks / 2), 0, Math.Max(0, all.Length - MostLinks));
        var folder = new SourcePath(page.Address.Page.Value).Folder;
        return new Sidebar
        {
            All = page.Link(page.Strings[title], list),
            Count = all.Length,
            Links = ImmutableArray.CreateRange(all, first, Math.Min(MostLinks, all.Length), Link),
        };

        SidebarLink Link(T target)
        {
            var address = addressOf(target);
            return address == page.Address.Page
                ? Make(target, address, isCurrent: true)
                : _links.GetOrAdd((folder, address), _ => Make(target, address, isCurrent: false));
        }

        SidebarLink Make(T target, UrlPath address, bool isCurrent)
        {
            var (program, name) = nameOf(target);
            return new SidebarLink(program, name, page.Address.To(address), isCurrent);
        }
    }
}
