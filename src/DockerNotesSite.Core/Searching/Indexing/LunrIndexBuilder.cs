using System.Collections.Immutable;

namespace DockerNotesSite.Searching.Indexing;

/// <summary>
/// Builds what lunr's own builder builds of the same streams, number for number (lunr 2.3.9, lib/builder.js): BM25 with lunr's
/// idf, rounded to thousandths as lunr does. Every step goes once over all terms.
/// </summary>
internal static class LunrIndexBuilder
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>Each document has a stream for each field. Without boosts all documents count the same.</summary>
    public static LunrIndex Build(ImmutableArray<IndexField> fields, TermStreams streams, double[]? documentBoosts = null)
    {
        var starts = Enumerable.Range(0, streams.Count).Select(streams.StartOf).ToArray();
        var (terms, frequencies, lengths) = Count(streams, starts);
        var postingStarts = PostingStarts(fields.Length, streams.Terms.Count, terms, starts, lengths);
        var index = new LunrIndex
        {
            Fields = fields,
            Terms = streams.Terms,
            StreamCount = streams.Count,
            VectorTerms = terms,
            VectorScores = new long[terms.Length],
            VectorStarts = starts,
            VectorLengths = lengths,
            PostingStarts = postingStarts,
            PostingDocuments = Postings(fields.Length, postingStarts, terms, starts, lengths),
        };
        Score(index, streams, frequencies, documentBoosts);
        return index;
    }

    /// <summary>The different terms of each stream, in ascending order, and how often each comes.</summary>
    private static (int[] Terms, int[] Frequencies, int[] Lengths) Count(TermStreams streams, int[] starts)
    {
        var terms = streams.Numbers.ToArray();
        var frequencies = new int[terms.Length];
        var lengths = new int[starts.Length];
        Parallel.For(0, starts.Length, stream =>
        {
            var all = terms.AsSpan(starts[stream]..streams.EndOf(stream));
            all.Sort();
            var different = 0;
            for (var i = 0; i < all.Length; i++)
            {
                if (i == 0 || all[i] != all[different - 1])
                {
                    all[different++] = all[i];
                }

                frequencies[starts[stream] + different - 1]++;
            }

            lengths[stream] = different;
        });
        return (terms, frequencies, lengths);
    }

    private static int[] PostingStarts(int fieldCount, int termCount, int[] terms, int[] starts, int[] lengths)
    {
        var postings = new int[(termCount * fieldCount) + 1];
        for (var stream = 0; stream < starts.Length; stream++)
        {
            foreach (var term in terms.AsSpan(starts[stream], lengths[stream]))
            {
                postings[(term * fieldCount) + (stream % fieldCount) + 1]++;
            }
        }

        for (var i = 1; i < postings.Length; i++)
        {
            postings[i] += postings[i - 1];
        }

        return postings;
    }

    private static int[] Postings(int fieldCount, int[] postingStarts, int[] terms, int[] starts, int[] lengths)
    {
        var documents = new int[postingStarts[^1]];
        var next = postingStarts.AsSpan().ToArray();
        for (var stream = 0; stream < starts.Length; stream++)
        {
            foreach (var term in terms.AsSpan(starts[stream], lengths[stream]))
            {
                documents[next[(term * fieldCount) + (stream % fieldCount)]++] = stream / fieldCount;
            }
        }

        return documents;
    }

    private static void Score(LunrIndex index, TermStreams streams, int[] frequencies, double[]? documentBoosts)
    {
        var idf = InverseDocumentFrequencies(index);
        var averages = AverageLengths(index.Fields.Length, streams);
        Parallel.For(0, index.StreamCount, stream =>
        {
            var (document, field) = Math.DivRem(stream, index.Fields.Length);
            var length = streams.EndOf(stream) - streams.StartOf(stream);
            var start = index.VectorStarts[stream];
            for (var i = start; i < start + index.VectorLengths[stream]; i++)
            {
                // In lunr's order of steps: another one gives other last digits.
                var frequency = (double)frequencies[i];
                var score = idf[index.VectorTerms[i]] * ((K1 + 1) * frequency) / ((K1 * (1 - B + (B * (length / averages[field])))) + frequency);
                score *= BoostOrOne(index.Fields[field].Boost);
                score *= BoostOrOne(documentBoosts?[document] ?? 1);
                index.VectorScores[i] = RoundHalfUp(score * 1000);
            }
        });
    }

    /// <summary>As in lunr, a boost of 0 is none.</summary>
    private static double BoostOrOne(double boost) => boost is 0 ? 1 : boost;

    /// <summary>Math.round of JavaScript.</summary>
    private static long RoundHalfUp(double value)
    {
        var whole = Math.Floor(value);
        return (long)whole + (value - whole >= 0.5 ? 1 : 0);
    }

    private static double[] InverseDocumentFrequencies(LunrIndex index)
    {
        var fieldCount = index.Fields.Length;
        var documentCount = index.StreamCount / fieldCount;
        var idf = new double[index.Terms.Count];
        for (var term = 0; term < idf.Length; term++)
        {
            var withTerm = index.PostingStarts[(term + 1) * fieldCount] - index.PostingStarts[term * fieldCount];
            var rarity = (documentCount - withTerm + 0.5) / (withTerm + 0.5);
            idf[term] = Math.Log(1 + Math.Abs(rarity));
        }

        return idf;
    }

    private static double[] AverageLengths(int fieldCount, TermStreams streams)
    {
        var lengths = new double[fieldCount];
        for (var stream = 0; stream < streams.Count; stream++)
        {
            lengths[stream % fieldCount] += streams.EndOf(stream) - streams.StartOf(stream);
        }

        return [.. lengths.Select(length => length / (streams.Count / fieldCount))];
    }
}
