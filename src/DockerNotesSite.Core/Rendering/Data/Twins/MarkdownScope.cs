using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>The site's twins as seen from one of them.</summary>
internal sealed record MarkdownScope(TwinSite Site, UrlPath Page)
{
    /// <summary>True inside a link, which can't hold another.</summary>
    public bool IsInLink { get; init; }

    public InterfaceStrings Strings => Site.Strings;

    /// <summary>The site's language, a BCP 47 tag.</summary>
    public string Language => Site.Language;

    /// <summary>Where a twin's own reader gets from a link; null where it leads nowhere.</summary>
    public string? Address(LinkTarget? target) => target switch
    {
        PageTarget page => To(page.Page) + page.Anchor.Fragment,
        AssetTarget asset => asset.File.RelativeTo(Page),
        ExternalTarget external => external.Address,
        _ => null,
    };

    /// <summary>The relative reference to a page's twin.</summary>
    public string To(UrlPath page) => Twin(page).RelativeTo(Twin(Page));

    /// <summary>The page of a command, or null where it has none or is this very page.</summary>
    public UrlPath? PageOf(CommandName? command) =>
        command is { } name && Site.Commands.TryGetValue(name, out var page) && page != Page ? page : null;

    public static UrlPath Twin(UrlPath page) => page.WithExtension(".md");
}
