using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markdown.RawHtml;
using DockerNotesSite.Reading.Markup;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Md = Markdig.Syntax.Inlines;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// Markdown's running text in, the note's out. A table's cell counts its own offsets from 0; it stands in the file from
/// <c>start</c>.
/// </summary>
internal sealed class InlineConverter(MarkupContext context, MarkdownSource source, int start = 0)
{
    public ImmutableArray<Inline> Convert(Md.ContainerInline? container) =>
        container is null ? [] : BareLinks.Find(Children(container));

    private ImmutableArray<Inline> Children(Md.ContainerInline container)
    {
        var builder = new InlineTreeBuilder(context);
        foreach (var child in container)
        {
            if (child is Md.HtmlInline html)
            {
                AddTag(builder, html);
            }
            else if (ConvertOne(child) is { } inline)
            {
                builder.Add(inline);
            }
        }

        return builder.Finish();
    }

    private void AddTag(InlineTreeBuilder builder, Md.HtmlInline html)
    {
        var offset = start + html.Span.Start;
        var name = source.HtmlName(html.Tag, 0, offset);
        if (name is null)
        {
            builder.Add(new Text(html.Tag) { Location = source.At(offset) });
        }
        else if (name != "!--")
        {
            builder.Add(HtmlTag.Parse(html.Tag, source.At(offset)), source.IsClosedAfter(name, offset));
        }
    }

    private Inline? ConvertOne(Md.Inline inline)
    {
        var location = LocationOf(inline);
        return inline switch
        {
            Md.LiteralInline literal => new Text(literal.Content.ToString()) { Location = location },
            Md.CodeInline code => new Code(code.Content) { Location = location },
            Md.HtmlEntityInline entity => new Text(entity.Transcoded.ToString()) { Location = location },
            Md.LineBreakInline lineBreak => new LineBreak(lineBreak.IsHard) { Location = location },
            Md.EmphasisInline emphasis => new Emphasis(KindOf(emphasis), Children(emphasis)) { Location = location },
            Md.AutolinkInline autolink => Autolink(autolink, location),
            Md.LinkInline { IsImage: true } image => Image(image, location),
            Md.LinkInline { Reference: { } reference } link when TextDefinitions.IsText(reference) => Written(link, location),
            Md.LinkInline link => Link(link, location),
            FootnoteLink footnote => FootnoteMark(footnote, location),
            TaskList => null,
            Md.ContainerInline other => new Emphasis(EmphasisKind.Emphasis, Children(other)) { Location = location },
            _ => Written(inline, location),
        };
    }

    private Text Written(Md.Inline inline, SourceLocation location) =>
        new(source.Markdown.Substring(start + inline.Span.Start, Math.Max(0, inline.Span.Length))) { Location = location };

    private SourceLocation LocationOf(Md.Inline inline) => source.At(start + Math.Max(0, inline.Span.Start));

    private static EmphasisKind KindOf(Md.EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => EmphasisKind.Strikethrough,
        { DelimiterCount: 2 } => EmphasisKind.Strong,
        _ => EmphasisKind.Emphasis,
    };

    /// <summary>"&lt;image:tag&gt;" and "&lt;user@host&gt;" have an address's form only; they stand for themselves.</summary>
    private static Inline Autolink(Md.AutolinkInline autolink, SourceLocation location)
    {
        var isAddress = autolink.IsEmail
            ? autolink.Url[autolink.Url.IndexOf('@', StringComparison.Ordinal)..].Contains('.', StringComparison.Ordinal)
            : AddressPolicy.RefusedScheme(autolink.Url) is null;
        return isAddress
            ? new Link
            {
                Address = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url,
                Content = [new Text(autolink.Url) { Location = location.Right(1) }],
                Location = location,
            }
            : new Text($"<{autolink.Url}>") { Location = location };
    }

    private Link Link(Md.LinkInline link, SourceLocation location)
    {
        var address = link.Url ?? "";
        var isAllowed = AddressPolicy.Allows(address, location, context.Diagnostics);
        return new Link
        {
            Address = isAllowed ? address : "",
            Title = link.Title ?? "",
            Content = Children(link),
            Target = isAllowed ? null : new NoTarget(),
            Location = location,
        };
    }

    private Image Image(Md.LinkInline image, SourceLocation location)
    {
        var address = image.Url ?? "";
        var isAllowed = AddressPolicy.Allows(address, location, context.Diagnostics);
        return new Image
        {
            Address = isAllowed ? address : "",
            AlternativeText = PlainText.Of(Children(image)),
            Title = image.Title ?? "",
            Target = isAllowed ? null : new NoTarget(),
            Location = location,
        };
    }

    private static ElementInline? FootnoteMark(FootnoteLink link, SourceLocation location) => link.IsBackLink
        ? null
        : new ElementInline
        {
            Name = "sup",
            Content = [new Text($"[{link.Footnote.Order.ToString(CultureInfo.InvariantCulture)}]") { Location = location }],
            Location = location,
        };
}
