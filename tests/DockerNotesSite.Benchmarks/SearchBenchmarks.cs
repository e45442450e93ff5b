using BenchmarkDotNet.Attributes;
using DockerNotesSite.Model;
using DockerNotesSite.Searching;
using DockerNotesSite.Searching.Analysis;
using DockerNotesSite.Searching.Indexing;
using DockerNotesSite.Searching.Writing;

namespace DockerNotesSite;

/// <summary>What it takes to make notes searchable. The environment variable NOTES names the folder of the notes.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private SearchedNotes _notes = null!;

    [GlobalSetup]
    public void Read() => _notes = new SearchedNotes(
        Environment.GetEnvironmentVariable("NOTES") ?? throw new InvalidOperationException("NOTES must name a folder of notes."));

    /// <summary>From text to terms.</summary>
    [Benchmark]
    public int Analysis()
    {
        var count = 0;
        var analysis = new TextAnalysis();
        foreach (var text in _notes.Texts)
        {
            analysis.Terms(text, _ => count++);
        }

        return count;
    }

    /// <summary>From terms to the text of the index: what lunr's builder, build() and JSON.stringify do.</summary>
    [Benchmark]
    public int Index() => IndexOf(_notes);

    /// <summary>From the catalog to the files.</summary>
    [Benchmark]
    public SearchFiles Stage() => SearchBuilder.Build(_notes.Catalog, _notes.Configuration.Search, _notes.Configuration.Language, []);

    internal static int IndexOf(SearchedNotes notes)
    {
        var streams = new TermStreams();
        foreach (var terms in notes.Terms)
        {
            foreach (var term in terms)
            {
                streams.Add(term);
            }

            streams.EndStream();
        }

        return LunrIndexWriter.Write(LunrIndexBuilder.Build(SearchFields.All, streams)).Written.Length;
    }
}
