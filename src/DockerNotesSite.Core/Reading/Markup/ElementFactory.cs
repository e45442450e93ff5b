using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Markup;

/// <summary>An HTML element and its converted content in, what the note keeps of it out.</summary>
internal sealed class ElementFactory(MarkupContext context)
{
    private static readonly string[] CommonAttributes = ["dir", "lang", "title"];

    public ImmutableArray<Inline> Inline(HtmlTag tag, ImmutableArray<Inline> content) =>
        Bookmark(tag) is { } bookmark ? Convert(tag, content).Insert(0, bookmark) : Convert(tag, content);

    private ImmutableArray<Inline> Convert(HtmlTag tag, ImmutableArray<Inline> content) => tag.Name switch
    {
        "b" or "strong" => Emphasis(tag, EmphasisKind.Strong, content),
        "i" or "em" => Emphasis(tag, EmphasisKind.Emphasis, content),
        "s" or "strike" or "del" => Emphasis(tag, EmphasisKind.Strikethrough, content),
        "code" or "tt" => PlainText.Of(content) is { Length: > 0 } code ? [new Code(code) { Location = tag.Location }] : [],
        "br" => [new LineBreak(IsHard: true) { Location = tag.Location }],
        "a" => Link(tag, content),
        "img" => Image(tag),
        var name when HtmlElements.Inline.Contains(name) => [new ElementInline { Name = name, Attributes = Kept(tag), Content = content, Location = tag.Location }],
        _ => content,
    };

    // In lower case and without signs: no address of the theme's own can be meant.
    private static Bookmark? Bookmark(HtmlTag tag)
    {
        var name = tag.Name == "a" ? tag.Attributes.GetValueOrDefault("name", "") : "";
        var anchor = Slug.From(tag.Attributes.GetValueOrDefault("id", name));
        return anchor.Length > 0 ? new Bookmark(new Anchor(anchor)) { Location = tag.Location } : null;
    }

    public ElementBlock Block(HtmlTag tag, ImmutableArray<Block> content) =>
        new() { Name = tag.Name, Attributes = Kept(tag), Content = content, Location = tag.Location };

    /// <summary>Tells about a tag that the note does not keep; its content stays.</summary>
    public void ReportDropped(HtmlTag tag)
    {
        var isSilent = HtmlElements.Transparent.Contains(tag.Name) || HtmlElements.Translated.Contains(tag.Name)
            || HtmlElements.Inline.Contains(tag.Name) || HtmlElements.Block.Contains(tag.Name);
        if (!isSilent)
        {
            context.Diagnostics.Add(MarkupDiagnostics.ElementDropped(tag.Location, tag.Name));
        }
    }

    private static ImmutableArray<Inline> Emphasis(HtmlTag tag, EmphasisKind kind, ImmutableArray<Inline> content) =>
        content.IsEmpty ? [] : [new Emphasis(kind, content) { Location = tag.Location }];

    private ImmutableArray<Inline> Link(HtmlTag tag, ImmutableArray<Inline> content)
    {
        ReportHandlers(tag);
        if (!tag.Attributes.TryGetValue("href", out var address))
        {
            return content;
        }

        var isAllowed = AddressPolicy.Allows(address, tag.Location, context.Diagnostics);
        return
        [
            new Link
            {
                Address = isAllowed ? address.Trim() : "",
                Title = tag.Attributes.GetValueOrDefault("title", ""),
                Content = content,
                Target = isAllowed ? null : new NoTarget(),
                Location = tag.Location,
            },
        ];
    }

    private ImmutableArray<Inline> Image(HtmlTag tag)
    {
        ReportHandlers(tag);
        var address = tag.Attributes.GetValueOrDefault("src", "");
        if (address.Length == 0)
        {
            return [];
        }

        var isAllowed = AddressPolicy.Allows(address, tag.Location, context.Diagnostics);
        return
        [
            new Image
            {
                Address = isAllowed ? address.Trim() : "",
                AlternativeText = tag.Attributes.GetValueOrDefault("alt", ""),
                Title = tag.Attributes.GetValueOrDefault("title", ""),
                Target = isAllowed ? null : new NoTarget(),
                Location = tag.Location,
            },
        ];
    }

    private ImmutableSortedDictionary<string, string> Kept(HtmlTag tag)
    {
        ReportHandlers(tag);
        var own = tag.Name switch
        {
            "details" => "open",
            "time" or "ins" => "datetime",
            _ => "",
        };
        return tag.Attributes.RemoveRange(tag.Attributes.Keys.Where(a => a != own && !CommonAttributes.Contains(a, StringComparer.Ordinal)));
    }

    private void ReportHandlers(HtmlTag tag)
    {
        foreach (var name in tag.Attributes.Keys.Where(a => a.StartsWith("on", StringComparison.Ordinal) || a is "style" or "srcdoc"))
        {
            context.Diagnostics.Add(MarkupDiagnostics.AttributeDropped(tag.Location, tag.Name, name));
        }
    }
}
