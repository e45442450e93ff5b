using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Searching.Documents;

namespace DockerNotesSite.Searching;

/// <summary>What the search shows, beside the index.</summary>
internal sealed record SearchStore
{
    /// <summary>By the numbers that the index has.</summary>
    public required ImmutableArray<SearchDocument> Documents { get; init; }

    /// <summary>All names of commands as the analysis sees them, in ordinal order, each with the number of its document.</summary>
    public required ImmutableArray<(string Name, int Document)> Names { get; init; }

    /// <summary>The commands that most notes speak of, for a box in which nothing is typed yet.</summary>
    public required ImmutableArray<int> Useful { get; init; }

    /// <summary>How often the notes use or name each command, by the number of its document.</summary>
    public required ImmutableArray<int> Uses { get; init; }

    /// <summary>Groups of words that mean the same, as the analysis sees them.</summary>
    public required ImmutableArray<ImmutableArray<string>> Synonyms { get; init; }

    /// <summary>How characters sound, without those that no document has.</summary>
    public required ImmutableArray<Pronunciation> Readings { get; init; }
}
