using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Html;

/// <summary>What the HTML of a piece of text depends on besides the text: the page it stands on.</summary>
internal sealed record HtmlScope
{
    public required PageAddress Address { get; init; }

    public required CommandFinder Commands { get; init; }

    public required InterfaceStrings Strings { get; init; }

    /// <summary>The site's language, a BCP 47 tag: the one that texts about commands are wanted in.</summary>
    public string Language { get; init; } = "";

    /// <summary>The language that the text is written in, a BCP 47 tag; "" where it is not known.</summary>
    public string TextLanguage { get; init; } = "";

    public required IdSet Ids { get; init; }

    public required HeadingOutline Outline { get; init; }

    /// <summary>The page's headings so far, for its contents.</summary>
    public List<PageHeading> Headings { get; init; } = [];

    /// <summary>What the page has so far.</summary>
    public PageUse Use { get; init; } = new();

    /// <summary>Links don't nest: what is a link elsewhere is text here.</summary>
    public bool IsInsideLink { get; init; }

    /// <summary>The name of something without a title of its own, told apart by the section it stands in.</summary>
    public string Label(string kind) => Headings is [.., var section] ? $"{kind} · {section.Title}" : kind;

    /// <summary>The text in the site's language, otherwise in that of the interface; "" where there is none.</summary>
    public string Say(LocalizedText text) => text.In(Language) is { Length: > 0 } own ? own : text.In(Strings.Language);

    /// <summary>The address of a page of the site, or of one on which it goes on, as it stands in a link.</summary>
    public string LinkTo(UrlPath page, Anchor anchor = default, UrlPath? continuation = null)
    {
        var href = Address.To(continuation ?? page, anchor);
        Use.AddLink(href, page);
        return href;
    }

    /// <summary>True for a made link that would lead to the page it stands on.</summary>
    public bool IsThisPage(UrlPath page, Anchor anchor = default) => page == Address.Page && anchor.IsNone;
}

/// <summary>A heading as it came out: level 2 to 6, the id it has, its plain text.</summary>
internal readonly record struct PageHeading(int Level, string Id, string Title);
