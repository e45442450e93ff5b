using System.Collections.Immutable;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>The way through the pages of a long list.</summary>
public sealed record Pager
{
    /// <summary>Null on the first page.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>Null on the last page.</summary>
    public PageLink? Next { get; init; }

    /// <summary>By their numbers, in order. One without an address stands for pages that are left out.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }
}
