using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>
/// A page of the single file. Its key is its path without its ending: "commands/run", "commands/", "". The frame is what stands in
/// the body around its content, the same on many pages.
/// </summary>
internal sealed record SinglePage(string Key, string Title, string Language, PageFrame Frame, string Content)
{
    /// <summary>What the page's head tells of it, element by element, but for how search engines are to take it.</summary>
    public required ImmutableArray<string> Meta { get; init; }

    /// <summary>The files that it shows or leads to.</summary>
    public required ImmutableArray<UrlPath> Carried { get; init; }
}

/// <summary>The body's attributes, and its HTML before and behind the content.</summary>
internal sealed record PageFrame(ImmutableArray<PageAttribute> Attributes, string Before, string After)
{
    public bool Equals(PageFrame? other) =>
        other is not null && Before == other.Before && After == other.After && Attributes.SequenceEqual(other.Attributes);

    public override int GetHashCode() => HashCode.Combine(Before, After, Attributes.Length);
}
