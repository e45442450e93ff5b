using System.Buffers;

namespace DockerNotesSite.Searching.Analysis;

/// <summary>
/// The terms of a word that has parts: "--no-cache", "nginx:1.25", "/var/lib". All are stretches of it. One instance a thread.
/// </summary>
internal sealed class ChunkTerms
{
    private const int LongestTerm = 64;

    /// <summary>Up to here, looking at each is faster than a set.</summary>
    private const int FewTerms = 12;

    private static readonly SearchValues<char> Joiners = SearchValues.Create("-_./:@");

    private readonly List<Range> _terms = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The run without joiners that belong to no word; empty where it holds nothing else.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> run)
    {
        var first = run.IndexOfAnyExcept(Joiners);
        if (first < 0)
        {
            return [];
        }

        var isLeadKept = run[..first] is "-" or "--" or "/" or "./" or "../" or ".";
        return run[(isLeadKept ? 0 : first)..(run.LastIndexOfAnyExcept(Joiners) + 1)];
    }

    public void Of(ReadOnlySpan<char> chunk, TermSink sink)
    {
        if (!chunk.ContainsAny(Joiners))
        {
            sink(Cut(chunk));
            if (SingularLength(chunk) is > 0 and < LongestTerm and var length)
            {
                sink(Cut(chunk[..length]));
            }

            return;
        }

        Collect(chunk);
        foreach (var term in _terms)
        {
            sink(Cut(chunk[term]));
        }
    }

    private void Collect(ReadOnlySpan<char> chunk)
    {
        _terms.Clear();
        _seen.Clear();
        Add(chunk, 0..chunk.Length);
        var body = chunk.Length - chunk.TrimStart('-').Length;
        Add(chunk, body..chunk.Length);
        foreach (var part in chunk[body..].SplitAny('/', ':', '@'))
        {
            Add(chunk, Behind(body, part, chunk.Length - body));
        }

        foreach (var part in chunk[body..].SplitAny(Joiners))
        {
            Add(chunk, Behind(body, part, chunk.Length - body));
        }

        for (int i = 0, count = _terms.Count; i < count; i++)
        {
            if (SingularLength(chunk[_terms[i]]) is > 0 and var length)
            {
                Add(chunk, _terms[i].Start..(_terms[i].Start.Value + length));
            }
        }
    }

    private static Range Behind(int start, Range part, int length)
    {
        var (offset, partLength) = part.GetOffsetAndLength(length);
        return (start + offset)..(start + offset + partLength);
    }

    /// <summary>A part that is there already, or that holds no letter, is none.</summary>
    private void Add(ReadOnlySpan<char> chunk, Range part)
    {
        var term = Cut(chunk[part]);
        if (term.IndexOfAnyExcept(Joiners) >= 0 && !IsSeen(chunk, term))
        {
            _terms.Add(part);
        }
    }

    private bool IsSeen(ReadOnlySpan<char> chunk, ReadOnlySpan<char> term)
    {
        if (_terms.Count >= FewTerms)
        {
            if (_seen.Count == 0)
            {
                foreach (var known in _terms)
                {
                    _seen.Add(Cut(chunk[known]).ToString());
                }
            }

            return !_seen.GetAlternateLookup<ReadOnlySpan<char>>().Add(term);
        }

        foreach (var known in _terms)
        {
            if (Cut(chunk[known]).SequenceEqual(term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>At most 64 UTF-16 units, and no half of a character.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> term) =>
        term.Length <= LongestTerm ? term : term[..(char.IsHighSurrogate(term[LongestTerm - 1]) ? LongestTerm - 1 : LongestTerm)];

    /// <summary>The length of an English plural's singular; 0 where the word is none.</summary>
    private static int SingularLength(ReadOnlySpan<char> word)
    {
        var isPlural = word.Length >= 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !word.ContainsAnyExceptInRange('a', 'z');
        return !isPlural ? 0
            : word.EndsWith("sses") || word.EndsWith("xes") || word.EndsWith("ches") || word.EndsWith("shes") ? word.Length - 2
            : word.Length - 1;
    }
}
