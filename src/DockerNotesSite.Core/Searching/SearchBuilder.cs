using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Searching.Analysis;
using DockerNotesSite.Searching.Documents;
using DockerNotesSite.Searching.Indexing;
using DockerNotesSite.Searching.Synonyms;
using DockerNotesSite.Searching.Writing;

namespace DockerNotesSite.Searching;

/// <summary>
/// Searching: the linked catalog in, the index and the store that the browser searches with out.
/// 1. Commands, rows, concepts and sections of notes become documents: what a reader wants to land on. Of many notes they are
///    coarser, so that index and store stay below 1.5 MB compressed at 5,000 notes: whole notes without their text, of each
///    command the rows that most notes have.
/// 2. Their texts are analysed into terms, and the terms of synonyms added.
/// 3. A Lunr index of the terms, and a store of what results show, are written as scripts.
/// </summary>
public static class SearchBuilder
{
    private const int MostUseful = 8;

    /// <summary><paramref name="language"/> is the site's, a BCP 47 tag.</summary>
    public static SearchFiles Build(
        Catalog catalog, SearchConfiguration configuration, string language, ImmutableArray<Pronunciation> pronunciations)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(configuration);
        var documents = ScaledDocuments.Of(catalog, language);
        var synonyms = SynonymsOf(catalog, configuration);
        var streams = DocumentAnalyzer.Analyze(documents, synonyms);
        OutputFile? index = null;
        OutputFile? shown = null;
        Parallel.Invoke(
            () => index = ScriptFile.Of("search-index", "siteSearchIndex", LunrIndexWriter.Write(LunrIndexBuilder.Build(SearchFields.All, streams))),
            () => shown = ScriptFile.Of("search-store", "siteSearchStore", StoreWriter.Write(StoreOf())));
        return new SearchFiles { Index = index!, Store = shown!, Documents = documents.Length };

        SearchStore StoreOf() => new()
        {
            Documents = documents,
            Names = NamesOf(documents),
            Useful = UsefulCommands(catalog),
            Uses = [.. catalog.Commands.Select(UsesOf)],
            Synonyms = synonyms.Groups,
            Readings = ReadingsOf(streams, pronunciations),
        };
    }

    /// <summary>The author's groups, and the names of each concept.</summary>
    internal static SynonymTable SynonymsOf(Catalog catalog, SearchConfiguration configuration) =>
        new([.. configuration.Synonyms, .. catalog.Concepts.Select(concept => concept.OtherNames.Insert(0, concept.Name))]);

    private static ImmutableArray<(string Name, int Document)> NamesOf(ImmutableArray<SearchDocument> documents) =>
    [
        .. documents.Index()
            .Where(item => item.Item.Kind == DocumentKind.Command)
            .SelectMany(item => item.Item.Fields.Commands.Select(name => (Name: TextAnalysis.WholeTerm(name), Document: item.Index)))
            .Distinct()
            .OrderBy(named => named.Name, StringComparer.Ordinal)
            .ThenBy(named => named.Document),
    ];

    private static ImmutableArray<int> UsefulCommands(Catalog catalog) =>
    [
        .. Enumerable.Range(0, catalog.Commands.Length)
            .OrderByDescending(i => UsesOf(catalog.Commands[i]))
            .Take(MostUseful),
    ];

    private static int UsesOf(Command command) => command.Rows.Length + command.Mentions.Length;

    private static ImmutableArray<Pronunciation> ReadingsOf(TermStreams streams, ImmutableArray<Pronunciation> pronunciations)
    {
        var characters = streams.Terms.Where(term => term.Length <= 2).SelectMany(term => term).ToHashSet();
        return
        [
            .. pronunciations
                .Select(p => p with { Characters = string.Concat(p.Characters.Where(characters.Contains)) })
                .Where(p => p.Characters.Length > 0),
        ];
    }
}
