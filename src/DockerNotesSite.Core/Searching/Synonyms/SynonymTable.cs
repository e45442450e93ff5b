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
    private readonly Dictionary<string, ImmutableArray<Phrase>> _byFirstWord;
    private readonly Dictionary<string, ImmutableArray<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _byStart;
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
        _byFirstWord = _groups.SelectMany(group => group)
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(phrases => phrases.Key, phrases => phrases.ToImmutableArray(), StringComparer.Ordinal);
        _byStart = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
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

    private IEnumerable<Phrase> Named(IReadOnlyList<AnalyzedWord> words)
    {
        var named = new List<Phrase>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsIdeographic)
            {
                AddInside(words[i].Text, named);
            }

            AddAt(words, i, named);
        }

        return named;
    }

    private void AddInside(string run, List<Phrase> named)
    {
        for (var start = 0; start < run.Length; start++)
        {
            foreach (var length in _ideographicLengths)
            {
                if (start + length <= run.Length && _byStart.TryGetValue(run.AsSpan(start, length), out var phrases))
                {
                    named.AddRange(phrases.Where(phrase => phrase.IsIdeographic));
                }
            }
        }
    }

    private void AddAt(IReadOnlyList<AnalyzedWord> words, int start, List<Phrase> named)
    {
        foreach (var form in FormsOf(words[start]))
        {
            if (_byFirstWord.TryGetValue(form, out var phrases))
            {
                named.AddRange(phrases.Where(phrase => !phrase.IsIdeographic && StandsAt(words, start, phrase)));
            }
        }
    }

    private static bool StandsAt(IReadOnlyList<AnalyzedWord> words, int start, Phrase phrase) =>
        phrase.Words.Length <= words.Count - start
        && Enumerable.Range(0, phrase.Words.Length).All(i => FormsOf(words[start + i]).Contains(phrase.Words[i], StringComparer.Ordinal));

    /// <summary>The whole word and, of an English plural, its singular.</summary>
    private static IReadOnlyList<string> FormsOf(AnalyzedWord word) =>
        !word.IsIdeographic && !word.Text.AsSpan().ContainsAnyExceptInRange('a', 'z') ? word.Terms : [word.Text];

    private sealed record Phrase(int Group, string Text, ImmutableArray<string> Words, bool IsIdeographic);
}
