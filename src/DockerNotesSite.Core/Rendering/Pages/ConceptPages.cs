using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

internal static class ConceptPages
{
    private const int DefinitionsOnPage = 50;
    private const int MentionsOnPage = 100;

    public static IEnumerable<PagePart> PartsOf(Concept concept) =>
        PagePart.Of((concept.Definitions.Length, DefinitionsOnPage), (concept.Mentions.Length, MentionsOnPage));

    public static ConceptPage Build(PageContext page, int index, PagePart part)
    {
        var concepts = page.Site.Catalog.Concepts;
        var concept = concepts[index];
        return new ConceptPage
        {
            Url = concept.Url,
            Title = concept.Name,
            Description = Excerpt.Description(page.Site.SummaryOf(concept)),
            Untranslated = page.Site.LanguageOf(concept),
            Breadcrumbs = Trails.Below(page, page.Site.Addresses.ConceptIndex, "concepts"),
            Sidebar = page.Site.Sidebars.OfConcepts(page, index),
            OtherNames = page.OtherNames(concept),
            Definitions = [.. part.In(concept.Definitions, DefinitionsOnPage).Select(d => Definition(page, d))],
            Commands = page.CommandsNamed(concept.Commands),
            OnMap = MapPages.Of(page, concept),
            Mentions = page.Mentions(part.In(concept.Mentions, MentionsOnPage)),
            Previous = page.LinkTo(concepts.ElementAtOrDefault(index - 1)),
            Next = page.LinkTo(concepts.ElementAtOrDefault(index + 1)),
        };
    }

    private static DefinitionModel Definition(PageContext page, ConceptSource source)
    {
        var place = new MentionLink(source.NoteTitle, "", page.Address.To(source.NotePage, source.Definition.Anchor));
        return new DefinitionModel(
            BlockRenderer.Render(source.Definition.Definition, page.Scope(firstHeadingLevel: 3) with { TextLanguage = page.TextLanguageOf(source.Definition.Location.Path) }),
            place,
            PageContext.SourceText(source.Definition.Location),
            page.Site.ForeignLanguageOf(source.Definition.Location.Path));
    }
}
