using System.Text;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>The pages that list others.</summary>
internal static class IndexPages
{
    /// <summary>A quarter of a megabyte of HTML where each has a long description.</summary>
    private const int OnPage = 200;

    public static IEnumerable<PagePart> PartsOf(int items) => PagePart.Of((items, OnPage));

    public static NoteIndexPage Notes(PageContext page, PagePart part) => new()
    {
        Url = page.Address.Page,
        Title = page.Strings["notes"],
        Description = page.Listing(part.In(page.Site.Catalog.Notes, OnPage).Select(n => n.Note.Title)),
        Breadcrumbs = Trails.BelowHome(page),
        Notes = [.. part.In(page.Site.Catalog.Notes, OnPage).Select(page.Note)],
    };

    public static ConceptIndexPage Concepts(PageContext page, PagePart part) => new()
    {
        Url = page.Address.Page,
        Title = page.Strings["concepts"],
        Description = page.Listing(part.In(page.Site.Catalog.Concepts, OnPage).Select(c => c.Name)),
        Breadcrumbs = Trails.BelowHome(page),
        Concepts = [.. part.In(page.Site.Catalog.Concepts, OnPage).Select(page.Concept)],
    };

    public static TagIndexPage Tags(PageContext page, PagePart part) => new()
    {
        Url = page.Address.Page,
        Title = page.Strings["tags"],
        Description = page.Listing(part.In(page.Site.Catalog.Tags, OnPage).Select(t => t.Name)),
        Breadcrumbs = Trails.BelowHome(page),
        Tags = [.. part.In(page.Site.Catalog.Tags, OnPage).Select(page.Tag)],
    };

    public static TagPage Tag(PageContext page, Tag tag, PagePart part)
    {
        var notes = part.In(page.Site.NotesOf(tag), OnPage);
        return new TagPage
        {
            Url = tag.Url,
            Title = tag.Name,
            Description = page.Listing(notes.Select(n => n.Note.Title)),
            Breadcrumbs = Trails.Below(page, page.Site.Addresses.TagIndex, "tags"),
            Notes = [.. notes.Select(page.Note)],
        };
    }

    public static CommandIndexPage Commands(PageContext page) => new()
    {
        Url = page.Address.Page,
        Title = page.Strings["commands"],
        Description = page.Listing(page.Site.Catalog.Commands.Select(c => c.Name.Value)),
        Breadcrumbs = Trails.BelowHome(page),
        Groups = [.. GroupsOf(page)],
        Letters =
        [
            .. page.Site.Catalog.Commands
                .GroupBy(c => LetterOf(c.Name), StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new CommandGroup(g.Key, page.Ids.Unique("Letter-" + g.Key), "", [.. g.Select(page.Command)])),
        ],
    };

    /// <summary>Each command in the first section that describes it; sections with one title are one group.</summary>
    private static IEnumerable<CommandGroup> GroupsOf(PageContext page)
    {
        var seen = new HashSet<CommandName>();
        var groups = page.Site.Catalog.Groups.GroupBy(g => g.Title, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var names = group.SelectMany(g => g.Rows).Select(r => r.Command).OfType<CommandName>().Where(seen.Add).ToList();
            if (names.Count > 0)
            {
                var first = group.First();
                var id = page.Ids.Unique("Group-" + Slug.From(group.Key));
                yield return new CommandGroup(group.Key, id, page.Address.To(first.NotePage, first.Anchor), page.CommandsNamed(names));
            }
        }
    }

    private static string LetterOf(CommandName name)
    {
        var word = name.Subcommand.Length > 0 ? name.Subcommand : name.Program;
        return word.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(r => Rune.ToUpperInvariant(r).ToString()).FirstOrDefault("#");
    }
}
