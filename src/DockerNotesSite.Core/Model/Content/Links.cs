namespace DockerNotesSite.Model.Content;

/// <summary>What a link or a picture leads to.</summary>
public abstract record LinkTarget;

/// <summary>A page of the site.</summary>
public sealed record PageTarget(UrlPath Page, Anchor Anchor = default) : LinkTarget
{
    /// <summary>Where a long page goes on, and the anchor is; null where that is the page itself.</summary>
    public UrlPath? Continuation { get; init; }
}

/// <summary>A file that is copied from the input folder.</summary>
public sealed record AssetTarget(UrlPath File) : LinkTarget;

/// <summary>An address outside the site, with an allowed scheme.</summary>
public sealed record ExternalTarget(string Address) : LinkTarget;

/// <summary>Nothing: the link is broken or not allowed, and only its text is shown.</summary>
public sealed record NoTarget : LinkTarget;

/// <summary>A stretch of code text that leads to a page. Start and length in UTF-16 units.</summary>
public readonly record struct TextLink(int Start, int Length, UrlPath Page);
