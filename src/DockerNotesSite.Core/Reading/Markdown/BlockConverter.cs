using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Html;
using DockerNotesSite.Reading.Markdown.RawHtml;
using DockerNotesSite.Reading.Markdown.Tables;
using DockerNotesSite.Reading.Markup;
using DockerNotesSite.Reading.Structure;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Md = Markdig.Syntax;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// Markdown's blocks in, the note's out. Recursion is as deep as Markdown's own nesting, which its parser limits.
/// </summary>
internal sealed class BlockConverter(MarkupContext context, MarkdownSource source)
{
    private readonly InlineConverter _inlines = new(context, source);

    public ImmutableArray<Block> Convert(Md.ContainerBlock container)
    {
        var builder = new BlockTreeBuilder(context);
        foreach (var child in container)
        {
            if (child is Md.HtmlBlock html)
            {
                AddHtml(builder, html);
            }
            else
            {
                builder.AddRange(ConvertOne(child));
            }
        }

        return builder.Finish();
    }

    private IEnumerable<Block> ConvertOne(Md.Block block) => block switch
    {
        Md.ParagraphBlock paragraph => Paragraph(paragraph),
        Md.HeadingBlock heading => Heading(heading),
        Md.CodeBlock code => [Code(code)],
        Md.ThematicBreakBlock => [new ThematicBreak { Location = LocationOf(block) }],
        Md.ListBlock list => [List(list)],
        RawTableBlock table => [new TableConverter(context, source).Convert(table, LocationOf(block))],
        AlertBlock alert => [Boxes.Alert(alert.Kind.ToString(), Convert(alert), LocationOf(block))],
        Md.QuoteBlock quote => [new Quote { Content = Convert(quote), Location = LocationOf(block) }],
        CustomContainer box => [Boxes.Container(box.Info ?? "", box.Arguments ?? "", Convert(box), LocationOf(block))],
        DefinitionList list => Definitions(list),
        FootnoteGroup footnotes => [Footnotes(footnotes)],
        Md.LinkReferenceDefinitionGroup or Md.LinkReferenceDefinition or Md.BlankLineBlock => [],
        Md.ContainerBlock other => Convert(other),
        _ => [],
    };

    private SourceLocation LocationOf(Md.MarkdownObject block) => source.At(block.Span.Start);

    private IEnumerable<Block> Paragraph(Md.ParagraphBlock paragraph)
    {
        var content = _inlines.Convert(paragraph.Inline);
        return content.IsEmpty ? [] : [new Paragraph { Content = content, Location = LocationOf(paragraph) }];
    }

    private IEnumerable<Block> Heading(Md.HeadingBlock heading)
    {
        var (content, anchor) = ExplicitAnchor.Take(_inlines.Convert(heading.Inline));
        return content.IsEmpty
            ? []
            : [new Heading { Level = heading.Level, Content = content, Anchor = anchor, Location = LocationOf(heading) }];
    }

    private CodeBlock Code(Md.CodeBlock code)
    {
        var info = (code as Md.FencedCodeBlock)?.Info ?? "";
        return new CodeBlock
        {
            Language = info.Split('{', ':', ',')[0],
            Text = code.Lines.ToString().TrimEnd('\n'),
            TextLocation = code.Lines.Count > 0 ? source.At(code.Lines.Lines[0].Slice.Start) : LocationOf(code),
            Location = LocationOf(code),
        };
    }

    private ListBlock List(Md.ListBlock list) => new()
    {
        IsOrdered = list.IsOrdered,
        Start = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1,
        IsTight = !list.IsLoose,
        Items = [.. list.OfType<Md.ListItemBlock>().Select(Item)],
        Location = LocationOf(list),
    };

    private ListItem Item(Md.ListItemBlock item)
    {
        var task = (item.FirstOrDefault() as Md.ParagraphBlock)?.Inline?.FirstChild as TaskList;
        var content = Convert(item);
        if (task is not null && content is [Paragraph { Content: [Text first, ..] } paragraph, ..])
        {
            var trimmed = first with { Value = first.Value.TrimStart(' '), Location = first.Location.Right(1) };
            content = content.SetItem(0, paragraph with { Content = paragraph.Content.SetItem(0, trimmed) });
        }

        return new ListItem(LocationOf(item), content, task?.Checked);
    }

    /// <summary>An item without a term is a second definition of the one above, unless that ends in the item's own term.</summary>
    private IEnumerable<ConceptDefinition> Definitions(DefinitionList list)
    {
        var concepts = new List<(ImmutableArray<ImmutableArray<Inline>> Terms, List<Block> Definition)>();
        foreach (var item in list.OfType<DefinitionItem>())
        {
            var terms = item.OfType<DefinitionTerm>().Select(t => _inlines.Convert(t.Inline)).ToImmutableArray();
            if (terms.IsEmpty && concepts.Count > 0 && GluedTerm.Take(concepts[^1].Definition, LocationOf(list).Column) is { IsEmpty: false } glued)
            {
                terms = [glued];
            }

            if (concepts.Count == 0 || !terms.IsEmpty)
            {
                concepts.Add((terms, []));
            }

            concepts[^1].Definition.AddRange(item.Where(b => b is not DefinitionTerm).SelectMany(ConvertOne));
        }

        return concepts.Select(c => Concept(c.Terms, [.. c.Definition], LocationOf(list)));
    }

    private static ConceptDefinition Concept(ImmutableArray<ImmutableArray<Inline>> terms, ImmutableArray<Block> definition, SourceLocation list)
    {
        var names = terms.Select(ConceptName.Of).ToImmutableArray();
        var term = terms.IsEmpty ? [] : terms[0];
        return new ConceptDefinition
        {
            Name = names.IsEmpty ? "" : names[0].Name,
            OtherNames = [.. names.SelectMany((n, i) => i == 0 ? n.OtherNames : n.OtherNames.Insert(0, n.Name)).Distinct(StringComparer.Ordinal)],
            Term = term,
            Definition = definition,
            Location = term.IsEmpty ? list : term[0].Location,
        };
    }

    private ListBlock Footnotes(FootnoteGroup group) => new()
    {
        IsOrdered = true,
        Items = [.. group.OfType<Footnote>().OrderBy(f => f.Order).Select(f => new ListItem(LocationOf(f), Convert(f)))],
        Location = LocationOf(group.FirstOrDefault() ?? group),
    };

    private void AddHtml(BlockTreeBuilder builder, Md.HtmlBlock html)
    {
        var text = new RawHtmlText(source, html);
        context.Elements.Add(HtmlTags.CountIn(text.Html));
        if (context.Elements.IsExceeded)
        {
            return;
        }

        foreach (var segment in HtmlSegment.Split(text.Html))
        {
            if (segment.IsTag)
            {
                builder.Add(HtmlTag.Parse(segment.Html, text.At(segment.Start)));
            }
            else
            {
                builder.AddRange(HtmlFragmentReader.Read(segment.Html, offset => text.At(segment.Start + offset), context));
            }
        }
    }
}
