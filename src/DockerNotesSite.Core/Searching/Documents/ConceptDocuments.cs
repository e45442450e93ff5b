using DockerNotesSite.Model;

namespace DockerNotesSite.Searching.Documents;

internal static class ConceptDocuments
{
    public static SearchDocument Of(Concept concept, SiteAddresses addresses, SearchScale scale)
    {
        var definitions = concept.Definitions.SelectMany(source => BlockTexts.Of(source.Definition.Definition)).ToList();
        return new SearchDocument
        {
            Kind = DocumentKind.Concept,
            Title = concept.Name,
            Text = JoinedText.Of(definitions, scale.ShownText),
            Place = concept.Definitions.Select(source => source.NoteTitle).FirstOrDefault(""),
            Address = addresses.FromTop(concept.Url),
            Fields = new FieldTexts { Titles = [concept.Name, .. concept.OtherNames], Texts = [.. JoinedText.Beginning(definitions, scale.SearchedText)] },
        };
    }
}
