using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining.Values;

/// <summary>
/// A value as it stands in its line, without quotes around it. What is inside of placeholders, substitutions, variables and
/// square brackets does not separate its parts.
/// </summary>
internal readonly struct ValueText
{
    private readonly string _line;
    private readonly LineWord _word;

    public ValueText(LineWord word, string line)
    {
        _line = line;
        _word = word;
        var isQuoted = word.Span.Length > 2 && line[word.Span.Start] is '"' or '\'' && line[word.Span.End - 1] == line[word.Span.Start];
        Start = word.Span.Start + (isQuoted ? 1 : 0);
        End = word.Span.End - (isQuoted ? 1 : 0);
    }

    public int Start { get; }

    public int End { get; }

    public char this[int at] => _line[at];

    public ReadOnlySpan<char> Slice(int start, int end) => _line.AsSpan(start, end - start);

    public bool IsPlaceholder(int start, int end) => _word.Placeholders.Any(p => p.Span.Start <= start && p.Span.End >= end);

    /// <summary>Where the sign separates parts, from a position on; the end where it does not.</summary>
    public int Find(char sign, int from, int end)
    {
        for (var at = from; at < end; at = Next(at, end))
        {
            if (_line[at] == sign)
            {
                return at;
            }
        }

        return end;
    }

    public int FindLast(char sign, int from, int end)
    {
        var last = -1;
        for (var at = Find(sign, from, end); at < end; at = Find(sign, at + 1, end))
        {
            last = at;
        }

        return last;
    }

    private int Next(int at, int end)
    {
        foreach (var placeholder in _word.Placeholders)
        {
            if (placeholder.Span.Start == at)
            {
                return Math.Min(placeholder.Span.End, end);
            }
        }

        var close = _line[at] switch
        {
            '[' => ']',
            '$' when at + 1 < end && _line[at + 1] == '(' => ')',
            '$' when at + 1 < end && _line[at + 1] == '{' => '}',
            '`' => '`',
            _ => '\0',
        };
        var found = close == '\0' || at + 1 >= end ? -1 : _line.IndexOf(close, at + 1, end - at - 1);
        return found < 0 ? at + 1 : found + 1;
    }
}
