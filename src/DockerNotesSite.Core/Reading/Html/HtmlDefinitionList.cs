using System.Collections.Immutable;
using AngleSharp.Dom;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Structure;

namespace DockerNotesSite.Reading.Html;

/// <summary>A "dl" in, a concept for each group of terms with its definitions out.</summary>
internal sealed class HtmlDefinitionList(HtmlBlockConverter blocks)
{
    public ImmutableArray<Block> Convert(IElement list)
    {
        var found = ImmutableArray.CreateBuilder<Block>();
        var terms = new List<IElement>();
        var definition = new List<Block>();
        foreach (var child in list.Children.SelectMany(c => c.LocalName == "div" ? c.Children : Enumerable.Repeat(c, 1)))
        {
            if (child.LocalName == "dt")
            {
                Flush(found, terms, definition, isEnd: false);
                terms.Add(child);
            }
            else
            {
                definition.AddRange(blocks.Convert(child));
            }
        }

        Flush(found, terms, definition, isEnd: true);
        return found.ToImmutable();
    }

    private void Flush(ImmutableArray<Block>.Builder found, List<IElement> terms, List<Block> definition, bool isEnd)
    {
        if (terms.Count == 0)
        {
            found.AddRange(definition);
            definition.Clear();
        }
        else if (definition.Count > 0 || isEnd)
        {
            found.Add(Concept(terms, [.. definition]));
            terms.Clear();
            definition.Clear();
        }
    }

    private ConceptDefinition Concept(List<IElement> terms, ImmutableArray<Block> definition)
    {
        var written = terms.Select(t => blocks.Inlines(t)).ToImmutableArray();
        var names = written.Select(ConceptName.Of).SelectMany(n => n.OtherNames.Insert(0, n.Name)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return new ConceptDefinition
        {
            Name = names[0],
            OtherNames = names[1..],
            Term = written[0],
            Definition = definition,
            Location = blocks.LocationOf(terms[0]),
        };
    }
}
