using System.Collections.Immutable;

namespace DockerNotesSite.Searching.Indexing;

/// <summary>
/// An index as Lunr 2.3 has it: for each field of each document a vector of the terms in it and what they count, and for
/// each term the documents that have it, by field. A "stream" is a field of a document: document × number of fields + field.
/// </summary>
internal sealed class LunrIndex
{
    public required ImmutableArray<IndexField> Fields { get; init; }

    /// <summary>By number.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    public required int StreamCount { get; init; }

    /// <summary>Terms of all vectors, those of one vector in ascending order of their numbers.</summary>
    public required int[] VectorTerms { get; init; }

    /// <summary>What each of them counts, in thousandths.</summary>
    public required long[] VectorScores { get; init; }

    public required int[] VectorStarts { get; init; }

    public required int[] VectorLengths { get; init; }

    /// <summary>Where the documents of a term in a field begin: term × number of fields + field; one more at the end.</summary>
    public required int[] PostingStarts { get; init; }

    /// <summary>Numbers of documents, in ascending order in each posting.</summary>
    public required int[] PostingDocuments { get; init; }
}
