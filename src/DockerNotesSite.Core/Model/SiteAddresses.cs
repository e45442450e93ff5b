using System.Collections.Immutable;
using System.Globalization;

namespace DockerNotesSite.Model;

/// <summary>
/// Addresses of the pages that every site has, and of the others by their names. A site in several languages is several trees of
/// pages: one in the root and one in a <paramref name="Folder"/> ("en/") for each further language.
/// </summary>
public sealed record SiteAddresses(string Folder)
{
    public static SiteAddresses Root { get; } = new("");

    /// <summary>The service worker; in the root, because it serves what is beside and below it.</summary>
    public static UrlPath Worker { get; } = new("sw.js");

    public UrlPath Home => At("index.html");

    public UrlPath QuickReference => At("quick-reference.html");

    /// <summary>There only where the author drew a map.</summary>
    public UrlPath Map => At("map.html");

    public UrlPath Search => At("search.html");

    public UrlPath NotFound => At("404.html");

    public UrlPath Manifest => At("manifest.webmanifest");

    public UrlPath NoteIndex => At("notes/index.html");

    public UrlPath CommandIndex => At("commands/index.html");

    public UrlPath ConceptIndex => At("concepts/index.html");

    public UrlPath TagIndex => At("tags/index.html");

    /// <summary>The pages that every site has and that lead to all others.</summary>
    public ImmutableArray<UrlPath> Indexes => [Home, QuickReference, NoteIndex, CommandIndex, ConceptIndex, TagIndex];

    public UrlPath Note(string slug) => At($"notes/{slug}.html");

    public UrlPath Command(string slug) => At($"commands/{slug}.html");

    public UrlPath Concept(string slug) => At($"concepts/{slug}.html");

    public UrlPath Tag(string slug) => At($"tags/{slug}.html");

    /// <summary>The page on which a long list goes on; the first of its pages is the list's own.</summary>
    public static UrlPath PageOf(UrlPath list, int number) =>
        number == 1 ? list : list.WithExtension(string.Create(CultureInfo.InvariantCulture, $"{number}.html"));

    /// <summary>A file of the tree: "feed.xml" → "en/feed.xml".</summary>
    public UrlPath At(string path) => new(Folder + path);

    /// <summary>True for a file of this tree; what is in the root may also be another language's.</summary>
    public bool Contains(UrlPath path) => path.Value.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>The percent-encoded reference to a file as it is written in the tree's top folder.</summary>
    public string FromTop(UrlPath path) => path.RelativeTo(Home);
}
