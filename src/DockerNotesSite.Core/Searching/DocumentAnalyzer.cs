using System.Collections.Immutable;
using DockerNotesSite.Searching.Analysis;
using DockerNotesSite.Searching.Documents;
using DockerNotesSite.Searching.Indexing;
using DockerNotesSite.Searching.Synonyms;

namespace DockerNotesSite.Searching;

/// <summary>Documents in, their terms by field out, in the order of <see cref="SearchFields"/>.</summary>
internal static class DocumentAnalyzer
{
    private const int DocumentsAtOnce = 500;

    public static TermStreams Analyze(ImmutableArray<SearchDocument> documents, SynonymTable synonyms)
    {
        var streams = new TermStreams();
        var parts = documents.Chunk(DocumentsAtOnce).AsParallel().AsOrdered().Select(part => AnalyzePart(part, synonyms));
        foreach (var part in parts)
        {
            streams.Append(part);
        }

        return streams;
    }

    private static TermStreams AnalyzePart(SearchDocument[] documents, SynonymTable synonyms)
    {
        var analysis = new TextAnalysis();
        var streams = new TermStreams();
        foreach (var fields in documents.Select(document => document.Fields))
        {
            Add(fields.Commands, isName: true);
            Add(fields.Actions);
            Add(fields.Flags);
            Add(fields.Titles, hasSingles: fields.HasSingleCharacters);
            Add(fields.Headings, hasSingles: fields.HasSingleCharacters);
            Add(fields.Texts, hasSingles: fields.HasSingleCharacters);
            Add(fields.Purposes.Concat(synonyms.OthersOf([.. fields.Naming.Select(analysis.Words)])));
        }

        return streams;

        void Add(IEnumerable<string> texts, bool isName = false, bool hasSingles = true)
        {
            foreach (var text in texts)
            {
                analysis.Terms(text, streams.Add, hasSingles);
                if (isName && text.Contains(' ', StringComparison.Ordinal))
                {
                    streams.Add(TextAnalysis.WholeTerm(text));
                }
            }

            streams.EndStream();
        }
    }
}
