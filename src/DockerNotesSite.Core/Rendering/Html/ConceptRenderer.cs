using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Defined terms → HTML: a heading with its text, or entries of a definition list.</summary>
internal static class ConceptRenderer
{
    public static void WriteSection(HtmlWriter html, ConceptDefinition concept, HtmlScope scope)
    {
        BlockRenderer.WriteHeading(html, concept.HeadingLevel ?? 1, concept.Term, concept.Anchor, scope);
        html.NewLine();
        BlockRenderer.Write(html, concept.Definition, scope);
    }

    public static void WriteList(HtmlWriter html, ImmutableArray<ConceptDefinition> concepts, HtmlScope scope)
    {
        html.Open("dl", ("class", "concepts"));
        foreach (var concept in concepts)
        {
            var id = scope.Ids.Claim(concept.Anchor.Value ?? "");
            html.Open("div", ("id", id));
            html.Open("dt");
            InlineRenderer.Write(html, concept.Term, scope);
            if (id is not null)
            {
                Permalink.Write(html, concept.Anchor, scope.Strings["link_to_concept"], concept.Name);
            }

            html.Close("dt");
            html.Open("dd");
            BlockRenderer.Write(html, concept.Definition, scope);
            html.Close("dd");
            html.Close("div");
        }

        html.Close("dl");
    }
}
