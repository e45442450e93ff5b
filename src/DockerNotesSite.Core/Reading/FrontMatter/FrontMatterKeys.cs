using System.Collections.Immutable;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>The keys that front matter may have, in the words of Hexo, Hugo, Jekyll and VitePress.</summary>
internal static class FrontMatterKeys
{
    public static readonly ImmutableArray<string> Known =
        ["title", "date", "tags", "categories", "description", "draft", "published", "lang", "order", "aliases", "post_url", "slug", "permalink", "url", "original"];

    /// <summary>Keys that other generators use and that change nothing here; not worth a word.</summary>
    public static readonly ImmutableHashSet<string> OtherGenerators = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "author", "authors", "comments", "cover", "excerpt", "head", "hero", "image", "keywords", "lastmod", "layout", "lastUpdated",
        "mathjax", "next", "outline", "photos", "prev", "sidebar", "sticky", "subtitle", "thumbnail", "toc", "top", "type", "updated");

    public static string Canonical(string key) => key.ToLowerInvariant() switch
    {
        "tag" => "tags",
        "category" => "categories",
        "language" or "locale" => "lang",
        "weight" => "order",
        "alias" or "redirect_from" => "aliases",
        "summary" => "description",
        var other => other,
    };
}
