using System.Collections.Immutable;
using DockerNotesSite.Searching.Indexing;

namespace DockerNotesSite.Searching;

/// <summary>The fields of the index, in their order, and what a word counts in each.</summary>
internal static class SearchFields
{
    public static ImmutableArray<IndexField> All { get; } =
    [
        new("command", 8),
        new("action", 6),
        new("flags", 4),
        new("title", 6),
        new("headings", 1),
        new("text", 1),
        new("synonyms", 3),
    ];
}
