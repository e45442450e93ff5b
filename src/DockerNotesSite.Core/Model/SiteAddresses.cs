namespace DockerNotesSite.Model;

/// <summary>Addresses of the pages that every site has, and the folders of the others.</summary>
public static class SiteAddresses
{
    public static UrlPath Home { get; } = new("index.html");

    public static UrlPath QuickReference { get; } = new("quick-reference.html");

    /// <summary>There only where the author drew a map.</summary>
    public static UrlPath Map { get; } = new("map.html");

    public static UrlPath Search { get; } = new("search.html");

    public static UrlPath NotFound { get; } = new("404.html");

    /// <summary>The service worker; in the root, because it serves what is beside and below it.</summary>
    public static UrlPath Worker { get; } = new("sw.js");

    public static UrlPath Manifest { get; } = new("manifest.webmanifest");

    public static UrlPath NoteIndex { get; } = new("notes/index.html");

    public static UrlPath CommandIndex { get; } = new("commands/index.html");

    public static UrlPath ConceptIndex { get; } = new("concepts/index.html");

    public static UrlPath TagIndex { get; } = new("tags/index.html");

    public static UrlPath Note(string slug) => new($"notes/{slug}.html");

    public static UrlPath Command(string slug) => new($"commands/{slug}.html");

    public static UrlPath Concept(string slug) => new($"concepts/{slug}.html");

    public static UrlPath Tag(string slug) => new($"tags/{slug}.html");
}
