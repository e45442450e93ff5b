namespace DockerNotesSite.Reading.Tables;

/// <summary>The backtick runs of a text, each with its closing run, found in one pass from behind.</summary>
internal sealed class CodeSpans
{
    private readonly string _text;

    private readonly Dictionary<int, int> _closings = [];

    public CodeSpans(string text)
    {
        _text = text;
        var nextOfLength = new Dictionary<int, int>();
        for (var i = text.LastIndexOf('`'); i >= 0; i = i == 0 ? -1 : text.LastIndexOf('`', i - 1))
        {
            var end = i + 1;
            while (i > 0 && text[i - 1] == '`')
            {
                i--;
            }

            // A run behind a backslash opens one backtick later.
            for (var start = i; start < Math.Min(end, i + 2); start++)
            {
                if (nextOfLength.TryGetValue(end - start, out var closing))
                {
                    _closings[start] = closing;
                }
            }

            nextOfLength[end - i] = i;
        }
    }

    /// <summary>Where the span's content begins and its closing run stands; -1 where the run at this place closes nowhere.</summary>
    public (int Content, int Close) At(int start) => (RunEnd(start), _closings.GetValueOrDefault(start, -1));

    public int RunEnd(int start)
    {
        while (start < _text.Length && _text[start] == '`')
        {
            start++;
        }

        return start;
    }
}
