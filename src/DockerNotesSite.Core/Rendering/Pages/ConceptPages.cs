using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

internal static class ConceptPages
{
    public static ConceptPage Build(PageContext page, int index)
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
            Sidebar = Sidebars.OfConcepts(page, index),
            OtherNames = page.OtherNames(concept),
            Definitions = [.. concept.Definitions.Select(d => Definition(page, d))],
            Commands = page.CommandsNamed(concept.Commands),
            OnMap = MapPages.Of(page, concept),
            Mentions = page.Mentions(concept.Mentions),
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
