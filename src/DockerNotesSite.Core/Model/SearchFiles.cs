namespace DockerNotesSite.Model;

/// <summary>What the search of the site reads: two classic scripts, because browsers refuse to fetch a file beside a page on file://.</summary>
public sealed record SearchFiles
{
    /// <summary>The search of a site that nobody will see.</summary>
    internal static SearchFiles None { get; } = new()
    {
        Index = OutputFile.Text(new UrlPath("assets/search-index.js"), ""),
        Store = OutputFile.Text(new UrlPath("assets/search-store.js"), ""),
        Documents = 0,
    };

    /// <summary>A Lunr index, its JSON as a text in <c>self.siteSearchIndex</c>.</summary>
    public required OutputFile Index { get; init; }

    /// <summary>What results show, its JSON as a text in <c>self.siteSearchStore</c>.</summary>
    public required OutputFile Store { get; init; }

    /// <summary>What a search can find: rows, commands, concepts, sections of notes.</summary>
    public required int Documents { get; init; }
}
