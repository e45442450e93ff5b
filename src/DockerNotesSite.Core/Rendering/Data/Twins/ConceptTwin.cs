using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>A concept's twin: its definitions, the commands that act on it, where it is mentioned.</summary>
internal static class ConceptTwin
{
    public static OutputFile Render(Concept concept, MarkdownScope scope)
    {
        var document = new TwinDocument(scope)
            .Heading(1, concept.Name);
        document.Add(document.Field("other_names", document.Join(concept.OtherNames.Select(TwinDocument.OneLine))));
        foreach (var source in concept.Definitions)
        {
            document
                .Add(MarkdownRenderer.Render(source.Definition.Definition, scope))
                .Add(document.Field("source", document.Link(source.NoteTitle, source.NotePage, source.Definition.Anchor)));
        }

        return document
            .Section("commands_on_concept", concept.Commands.Select(document.Link))
            .Mentions(concept.Mentions)
            .ToFile();
    }

    /// <summary>The first sentence of its first definition.</summary>
    public static string Summary(Concept concept) => concept.Definitions is [var first, ..]
        ? Excerpt.FirstSentence(Excerpt.FirstParagraph(first.Definition.Definition))
        : "";
}
