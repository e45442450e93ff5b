using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>The home page, and the pages that stand where there is none.</summary>
internal static class HomePages
{
    private const int MostCommands = 24;
    private const int MostConcepts = 8;
    private const int MostNotes = 8;

    public static HomePage Home(PageContext page)
    {
        var catalog = page.Site.Catalog;
        var commands = catalog.Commands
            .OrderByDescending(c => c.Rows.Length + c.Mentions.Length)
            .ThenBy(c => c.Name)
            .Take(MostCommands)
            .OrderBy(c => c.Name)
            .ToImmutableArray();
        var sample = commands
            .SelectMany(c => c.Rows)
            .OrderByDescending(r => r.Row.Syntax.Tokens.Select(t => t.Kind).Distinct().Count())
            .ThenByDescending(r => r.Row.Syntax.Tokens.Length)
            .ThenBy(r => r.Row.Syntax.Text, StringComparer.Ordinal)
            .FirstOrDefault();
        return new HomePage
        {
            Url = page.Address.Page,
            Title = page.Site.Title,
            Description = page.Site.Configuration.Description is { Length: > 0 } given ? given : page.Listing(commands.Select(c => c.Name.Value)),
            Commands = [.. commands.Select(page.Command)],
            CommandCount = catalog.Commands.Length,
            Concepts = [.. catalog.Concepts.Take(MostConcepts).Select(page.Concept)],
            ConceptCount = catalog.Concepts.Length,
            Notes = [.. catalog.Notes.Take(MostNotes).Select(page.Note)],
            NoteCount = catalog.Notes.Length,
            RowCount = catalog.Groups.Sum(g => g.Rows.Length),
            CheckedWith = Rendering.CheckedWith.Text(catalog, page.Strings),
            Downloads = DownloadLinks.On(page),
            Sample = sample is null ? null : page.Row(sample),
        };
    }

    public static SearchPage Search(PageContext page) => new()
    {
        Url = page.Address.Page,
        Title = page.Strings["search"],
        Breadcrumbs = Trails.BelowHome(page),
        IsListed = false,
    };

    public static NotFoundPage NotFound(PageContext page) => new()
    {
        Url = page.Address.Page,
        Title = page.Strings["not_found"],
        IsListed = false,
    };

    public static RedirectPage Redirect(PageContext page, Redirect redirect) => new()
    {
        Url = redirect.From,
        Title = page.Strings["moved"],
        Target = page.Address.To(redirect.To),
        Canonical = page.Site.BaseUrl.Length > 0 ? page.Site.BaseUrl + redirect.To.Encoded : "",
        IsListed = false,
    };
}
