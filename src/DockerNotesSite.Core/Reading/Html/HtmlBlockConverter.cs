using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Html;

/// <summary>
/// The children of an HTML element in, blocks out. Text between blocks becomes paragraphs; elements without a meaning
/// of their own are looked through. Of a saved page, buttons, menus and scripts are left out without a word. Recursion is
/// as deep as the parser's limit.
/// </summary>
internal sealed class HtmlBlockConverter(MarkupContext context, Func<int, SourceLocation> locate, bool isPage)
{
    private readonly ElementFactory _elements = new(context);

    public ImmutableArray<Block> Convert(INode parent)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var text = new HtmlTextCollector(context, locate, isPage);
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && IsBlock(element))
            {
                Flush(text, blocks);
                blocks.AddRange(ConvertBlock(element));
            }
            else
            {
                text.Add(node);
            }
        }

        Flush(text, blocks);
        return blocks.ToImmutable();
    }

    public SourceLocation LocationOf(IElement element) => locate(HtmlDocuments.OffsetOf(element));

    public ImmutableArray<Inline> Inlines(INode parent)
    {
        var text = new HtmlTextCollector(context, locate, isPage);
        text.AddChildren(parent);
        return text.Take();
    }

    private static void Flush(HtmlTextCollector text, ImmutableArray<Block>.Builder blocks)
    {
        var content = text.Take();
        if (!content.IsEmpty)
        {
            blocks.Add(new Paragraph { Content = content, Location = content[0].Location });
        }
    }

    /// <summary>An element of running text that holds blocks counts as a block: "a" around a table.</summary>
    private static bool IsBlock(IElement element) =>
        HtmlLeftOut.BlockNames.Contains(element.LocalName) || element.QuerySelector(HtmlLeftOut.BlockSelector) is not null;

    private IEnumerable<Block> ConvertBlock(IElement element)
    {
        if (HtmlLeftOut.Is(element, isPage))
        {
            HtmlLeftOut.Report(element, LocationOf(element), isPage, context.Diagnostics);
            return [];
        }

        return element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
            "pre" => [HtmlCode.Block(element, LocationOf(element))],
            "ul" or "ol" or "menu" or "dir" => List(element),
            "dl" => new HtmlDefinitionList(this).Convert(element),
            "table" => new HtmlTable(this).Convert(element),
            "blockquote" => [new Quote { Content = Convert(element), Location = LocationOf(element) }],
            "hr" => [new ThematicBreak { Location = LocationOf(element) }],
            var name when HtmlElements.Block.Contains(name) => Kept(element),
            _ => LookThrough(element),
        };
    }

    private IEnumerable<Block> Heading(IElement element)
    {
        var content = Inlines(element);
        var id = element.Id ?? "";
        return content.IsEmpty
            ? []
            : [new Heading
            {
                Level = element.LocalName[1] - '0',
                Content = content,
                Anchor = id.Length > 0 && Slug.From(id) == id ? new Anchor(id) : Anchor.None,
                Location = LocationOf(element),
            }];
    }

    private ImmutableArray<Block> List(IElement element)
    {
        var items = element.Children.Where(c => c.LocalName == "li").ToList();
        var start = int.TryParse(element.GetAttribute("start"), CultureInfo.InvariantCulture, out var number) ? number : 1;
        return items.Count == 0
            ? Convert(element)
            : [new ListBlock
            {
                IsOrdered = element.LocalName == "ol",
                Start = start,
                IsTight = !items.Any(i => i.QuerySelector("p") is not null),
                Items = [.. items.Select(i => new ListItem(LocationOf(i), Convert(i)))],
                Location = LocationOf(element),
            }];
    }

    private ImmutableArray<Block> Kept(IElement element)
    {
        // A highlighted listing is a figure around a table of line numbers and lines.
        var content = Convert(element);
        return element.LocalName == "figure" && content is [CodeBlock]
            ? content
            : content.IsEmpty ? [] : [_elements.Block(HtmlTag.Of(element, LocationOf(element)), content)];
    }

    private ImmutableArray<Block> LookThrough(IElement element)
    {
        if (!isPage)
        {
            _elements.ReportDropped(HtmlTag.Of(element, LocationOf(element)));
        }

        return Convert(element);
    }
}
