using System.Collections.Immutable;
using DockerNotesSite.Searching.Analysis;

namespace DockerNotesSite.Searching.Synonyms;

/// <summary>
/// Groups of phrases that mean the same. Given the words of a document, it tells the other phrases of each group that the
/// document names: a Chinese phrase anywhere in a run, any other as whole words side by side.
/// </summary>
internal sealed class SynonymTable
{
    private readonly ImmutableArray<ImmutableArray<Phrase>> _groups;
    private readonly ILookup<string, Phrase> _byFirstWord;
    private readonly ImmutableArray<int> _ideographicLengths;

    public SynonymTable(ImmutableArray<ImmutableArray<string>> groups)
    {
        var analysis = new TextAnalysis();
        _groups =
        [
            .. groups.Select((group, number) => group
                .Select(text => new Phrase(number, text, [.. analysis.Words(text).Select(word => word.Text)], IsIdeographic(analysis.Words(text))))
                .Where(phrase => phrase.Words.Length > 0)
                .ToImmutableArray()),
        ];
        _byFirstWord = _groups.SelectMany(group => group).ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);
        _ideographicLengths = [.. _groups.SelectMany(group => group).Where(p => p.IsIdeographic).Select(p => p.Words[0].Length).Distinct().Order()];
    }

    /// <summary>Those of more than one phrase, each phrase as its words with spaces between.</summary>
    public ImmutableArray<ImmutableArray<string>> Groups =>
    [
        .. _groups
            .Select(group => group.Select(phrase => string.Join(' ', phrase.Words)).Distinct().ToImmutableArray())
            .Where(group => group.Length > 1),
    ];

    /// <summary>In the order of the groups.</summary>
    public IEnumerable<string> OthersOf(IReadOnlyList<IReadOnlyList<AnalyzedWord>> texts)
    {
        var named = texts.SelectMany(Named).ToHashSet();
        return named.Select(phrase => phrase.Group).Distinct().Order()
            .SelectMany(group => _groups[group].Where(phrase => !named.Contains(phrase)))
            .Select(phrase => phrase.Text);
    }

    private static bool IsIdeographic(IReadOnlyList<AnalyzedWord> words) => words is [{ IsIdeographic: true }];

    private IEnumerable<Phrase> Named(IReadOnlyList<AnalyzedWord> words) =>
        Enumerable.Range(0, words.Count).SelectMany(i => words[i].IsIdeographic ? NamedInside(words[i].Text) : []).Concat(
        Enumerable.Range(0, words.Count).SelectMany(i => NamedAt(words, i)));

    private IEnumerable<Phrase> NamedInside(string run)
    {
        for (var start = 0; start < run.Length; start++)
        {
            foreach (var length in _ideographicLengths.TakeWhile(length => length <= run.Length - start))
            {
                foreach (var phrase in _byFirstWord[run.Substring(start, length)].Where(phrase => phrase.IsIdeographic))
                {
                    yield return phrase;
                }
            }
        }
    }

    private IEnumerable<Phrase> NamedAt(IReadOnlyList<AnalyzedWord> words, int start) =>
        FormsOf(words[start]).SelectMany(form => _byFirstWord[form]).Where(phrase =>
            !phrase.IsIdeographic
            && phrase.Words.Length <= words.Count - start
            && Enumerable.Range(0, phrase.Words.Length).All(i => FormsOf(words[start + i]).Contains(phrase.Words[i], StringComparer.Ordinal)));

    /// <summary>The whole word and, of an English plural, its singular.</summary>
    private static IEnumerable<string> FormsOf(AnalyzedWord word) =>
        !word.IsIdeographic && word.Text.All(char.IsAsciiLetterLower) ? word.Terms : [word.Text];

    private sealed record Phrase(int Group, string Text, ImmutableArray<string> Words, bool IsIdeographic);
}
