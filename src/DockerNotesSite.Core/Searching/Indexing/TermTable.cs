namespace DockerNotesSite.Searching.Indexing;

/// <summary>Terms by number, in the order in which they first came.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _terms = [];

    public TermTable() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<string> Terms => _terms;

    public int NumberOf(ReadOnlySpan<char> term)
    {
        if (_bySpan.TryGetValue(term, out var known))
        {
            return known;
        }

        var added = term.ToString();
        _numbers.Add(added, _terms.Count);
        _terms.Add(added);
        return _terms.Count - 1;
    }
}
