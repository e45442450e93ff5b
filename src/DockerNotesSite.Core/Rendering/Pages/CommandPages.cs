using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

internal static class CommandPages
{
    public static CommandPage Build(PageContext page, int index)
    {
        var commands = page.Site.Catalog.Commands;
        var command = commands[index];
        var main = SiteIndex.MainRow(command);
        return new CommandPage
        {
            Url = command.Url,
            Title = command.Name.Value,
            Description = Excerpt.Description(DescriptionOf(command, main)),
            Breadcrumbs = Trails.Below(page, SiteAddresses.CommandIndex, "commands"),
            Purpose = InlineRenderer.Render(main?.Row.Action ?? [], page.Scope()),
            Usage = command.Facts?.Usage ?? "",
            Rows = [.. command.Rows.Select(page.Row)],
            OtherNames = [.. command.OtherNames.Select(n => n.Value)],
            Neighbours = page.CommandsNamed(command.Neighbours),
            Opposites = page.CommandsNamed(command.Opposites),
            NextSteps = page.CommandsNamed(command.NextSteps),
            Concepts = [.. command.Concepts.Select(page.Site.ConceptAt).OfType<Concept>().Select(page.Concept)],
            Mentions = page.Mentions(command.Mentions),
            Previous = page.LinkTo(commands.ElementAtOrDefault(index - 1)),
            Next = page.LinkTo(commands.ElementAtOrDefault(index + 1)),
        };
    }

    private static string DescriptionOf(Command command, CatalogRow? main) =>
        string.Join(" — ", new[] { command.Name.Value, PlainText.Of(main?.Row.Action ?? []), main?.Row.Syntax.Text ?? "" }
            .Where(t => t.Length > 0)
            .Distinct());
}
