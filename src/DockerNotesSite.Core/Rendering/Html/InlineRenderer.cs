using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Running text → HTML.</summary>
internal static class InlineRenderer
{
    public static HtmlText Render(ImmutableArray<Inline> content, HtmlScope scope) =>
        HtmlWriter.Collect(html => Write(html, content, scope));

    public static void Write(HtmlWriter html, ImmutableArray<Inline> content, HtmlScope scope)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is LineBreak { IsHard: false })
            {
                html.Text(SoftBreak.Between(html.LastCharacter, PlainText.FirstCharacter(content.AsSpan()[(i + 1)..])));
            }
            else
            {
                Write(html, content[i], scope);
            }
        }
    }

    private static void Write(HtmlWriter html, Inline inline, HtmlScope scope)
    {
        switch (inline)
        {
            case Text text:
                WriteText(html, text.Value, scope.TextLanguage);
                break;
            case Code code:
                CodeRenderer.WriteSpan(html, code, scope);
                break;
            case Emphasis emphasis:
                WriteEmphasis(html, emphasis, scope);
                break;
            case Link link:
                WriteLink(html, link, scope);
                break;
            case Image image:
                WriteImage(html, image, scope);
                break;
            case LineBreak:
                html.Open("br");
                break;
            case Bookmark bookmark when scope.Ids.Claim(bookmark.Anchor.Value) is { } id:
                html.Element("span", "", ("id", id));
                break;
            case ElementInline element:
                WriteElement(html, element, scope);
                break;
        }
    }

    /// <summary>A text, with words of another language marked.</summary>
    public static void WriteText(HtmlWriter html, string text, string language)
    {
        var (foreign, stretches) = ForeignWords.In(text, html.LastCharacter.Value is >= 0x3400 and <= 0x9FFF, language);
        var position = 0;
        foreach (var stretch in stretches)
        {
            html.Text(text.AsSpan(position, stretch.Index - position));
            html.Element("span", stretch.Value, ("lang", foreign));
            position = stretch.Index + stretch.Length;
        }

        html.Text(text.AsSpan(position));
    }

    private static void WriteEmphasis(HtmlWriter html, Emphasis emphasis, HtmlScope scope)
    {
        var name = emphasis.Kind switch
        {
            EmphasisKind.Strong => "strong",
            EmphasisKind.Strikethrough => "del",
            _ => "em",
        };
        html.Open(name);
        Write(html, emphasis.Content, scope);
        html.Close(name);
    }

    private static void WriteLink(HtmlWriter html, Link link, HtmlScope scope)
    {
        var inside = scope with { IsInsideLink = true };
        var leadsHere = link is { IsAutomatic: true, Target: PageTarget here } && scope.IsThisPage(here.Page, here.Anchor);
        if (scope.IsInsideLink || leadsHere || HrefOf(link.Target, scope) is not { } href)
        {
            Write(html, link.Content, scope);
            return;
        }

        html.Open(
            "a",
            ("href", href),
            ("title", link.Title.Length > 0 ? link.Title : null),
            ("class", link.IsAutomatic ? "auto" : link.Target is ExternalTarget ? "external" : null),
            ("rel", link.Target is ExternalTarget ? "external noopener" : null));
        Write(html, link.Content, inside);
        html.Close("a");
    }

    /// <summary>A picture of another host is a link to it: a page asks no other host for anything by itself.</summary>
    private static void WriteImage(HtmlWriter html, Image image, HtmlScope scope)
    {
        var href = HrefOf(image.Target, scope);
        if (image.Target is AssetTarget)
        {
            html.Open(
                "img",
                ("src", href),
                ("alt", image.AlternativeText),
                ("title", image.Title.Length > 0 ? image.Title : null),
                ("loading", "lazy"),
                ("decoding", "async"));
            return;
        }

        var text = image.AlternativeText.Length > 0 ? image.AlternativeText : scope.Strings["picture"];
        if (href is null || scope.IsInsideLink)
        {
            html.Text(text);
        }
        else
        {
            html.Element("a", text, ("href", href), ("class", "external"), ("rel", "external noopener"));
        }
    }

    private static void WriteElement(HtmlWriter html, ElementInline element, HtmlScope scope)
    {
        if (!AllowedElements.IsInline(element.Name))
        {
            Write(html, element.Content, scope);
            return;
        }

        html.Open(element.Name, AllowedElements.Of(element.Attributes));
        Write(html, element.Content, scope);
        html.Close(element.Name);
    }

    private static string? HrefOf(LinkTarget? target, HtmlScope scope) => target switch
    {
        PageTarget page => scope.LinkTo(page.Page, page.Anchor, page.Continuation),
        AssetTarget asset => scope.Address.To(asset.File),
        ExternalTarget external => ExternalAddress.Safe(external.Address),
        _ => null,
    };
}
