using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Rendering.Html.Explaining;

namespace DockerNotesSite.Rendering.Pages;

internal static class CommandPages
{
    private const int RowsOnPage = 50;
    private const int MentionsOnPage = 100;

    public static IEnumerable<PagePart> PartsOf(Command command) =>
        PagePart.Of((command.Rows.Length, RowsOnPage), (command.Mentions.Length, MentionsOnPage));

    public static CommandPage Build(PageContext page, int index, PagePart part)
    {
        var commands = page.Site.Catalog.Commands;
        var command = commands[index];
        var main = SiteIndex.MainRow(command);
        var before = (part.Number - 1) * RowsOnPage;
        var shown = part.In(command.Rows, RowsOnPage);
        var rows = shown.Select((row, i) => page.ExplainedRow(row, before + i + 1)).ToImmutableArray();
        var flags = new CommandFlags(command with { Rows = shown }, page);
        var others = flags.Others();
        var chain = page.Site.Chain.Of(command);
        return new CommandPage
        {
            Url = command.Url,
            Title = command.Name.Value,
            Name = command.Name.Value,
            Description = Excerpt.Description(DescriptionOf(command, main, page)),
            Untranslated = page.Site.LanguageOf(command),
            Breadcrumbs = Trails.Below(page, page.Site.Addresses.CommandIndex, "commands"),
            Sidebar = page.Site.Sidebars.OfCommands(page, index),
            Purpose = Purpose(command, main, page),
            Usage = command.Facts?.Usage ?? "",
            CheckedWith = CheckedWith.Text(command, page.Site.Catalog, page.Strings),
            Life = FlagWords.Of(command.Facts?.Life ?? LifeCycle.Unknown, page.Scope()),
            Rows = rows,
            Flags = flags.Used(rows),
            OtherFlags = others,
            OtherFlagCount = others.Sum(g => g.Flags.Length),
            OtherNames = [.. command.OtherNames.Select(n => n.Value)],
            Neighbours = page.CommandsNamed(command.Neighbours),
            Opposites = page.CommandsNamed(command.Opposites),
            Chain = [.. chain.Select(page.Command)],
            NextSteps = page.CommandsNamed(command.NextSteps.Where(next => chain.All(c => c.Name != next))),
            Concepts = [.. command.Concepts.Select(page.Site.ConceptAt).OfType<Concept>().Select(page.Concept)],
            OnMap = MapPages.Of(page, command),
            Mentions = page.Mentions(part.In(command.Mentions, MentionsOnPage)),
            Previous = page.LinkTo(commands.ElementAtOrDefault(index - 1)),
            Next = page.LinkTo(commands.ElementAtOrDefault(index + 1)),
        };
    }

    private static HtmlText Purpose(Command command, CatalogRow? main, PageContext page) => main is { Row.Action.IsEmpty: false }
        ? InlineRenderer.Render(main.Row.Action, page.Scope())
        : HtmlWriter.Collect(html => html.Text(page.PurposeOf(command)));

    private static string DescriptionOf(Command command, CatalogRow? main, PageContext page) =>
        string.Join(" — ", new[] { command.Name.Value, page.PurposeOf(command), main?.Row.Syntax.Text ?? "" }
            .Where(t => t.Length > 0)
            .Distinct());
}
