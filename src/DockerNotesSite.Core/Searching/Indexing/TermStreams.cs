namespace DockerNotesSite.Searching.Indexing;

/// <summary>The terms of each field of each document, in their order and as often as they come.</summary>
internal sealed class TermStreams
{
    private readonly TermTable _table = new();
    private readonly List<int> _numbers = [];
    private readonly List<int> _ends = [];

    /// <summary>By number.</summary>
    public IReadOnlyList<string> Terms => _table.Terms;

    /// <summary>Streams so far: each document has one for each field.</summary>
    public int Count => _ends.Count;

    /// <summary>All terms of all streams, by their numbers.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

    public int StartOf(int stream) => stream == 0 ? 0 : _ends[stream - 1];

    public int EndOf(int stream) => _ends[stream];

    public void Add(ReadOnlySpan<char> term) => _numbers.Add(_table.NumberOf(term));

    public void EndStream() => _ends.Add(_numbers.Count);

    /// <summary>Adds the streams of the documents that come behind these.</summary>
    public void Append(TermStreams next)
    {
        var numbers = next.Terms.Select(term => _table.NumberOf(term)).ToArray();
        var offset = _numbers.Count;
        _numbers.AddRange(next._numbers.Select(number => numbers[number]));
        _ends.AddRange(next._ends.Select(end => offset + end));
    }
}
