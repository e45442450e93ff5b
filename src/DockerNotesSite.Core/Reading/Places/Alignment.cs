namespace DockerNotesSite.Reading.Places;

/// <summary>
/// Lays a text upon its source, character by character. What stands between is skipped where a reader left it out: tags,
/// marks, backslashes, the marks of quotations and the indentation at the beginning of a line.
/// </summary>
internal sealed class Alignment(string source, string text, int steps)
{
    private readonly List<(int Start, int Offset)> _stretches = [];
    private int _steps = steps;
    private bool _isAtLineStart;

    /// <summary>Where stretches of the text that the source has as they are begin: in the text, and in the source.</summary>
    public IReadOnlyList<(int Start, int Offset)> Stretches => _stretches;

    public bool HasStepsLeft => _steps > 0;

    /// <summary>Does the whole text stand here? Its first character must, without a mark before it.</summary>
    public bool TryFrom(int start)
    {
        _steps--;
        _isAtLineStart = false;
        _stretches.Clear();
        if (MatchLength(start, 0) == 0)
        {
            return false;
        }

        var at = start;
        var expected = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var length = 0;
            while (at < source.Length && (length = MatchLength(at, i)) == 0 && SkipLength(at, i) is > 0 and var skipped && HasStepsLeft)
            {
                at += skipped;
            }

            _steps--;
            if (length == 0)
            {
                return false;
            }

            if (at != expected)
            {
                _stretches.Add((i, at));
            }

            _isAtLineStart = source[at] == '\n';
            expected = length == 1 && !_isAtLineStart ? at + 1 : -1;
            at = _isAtLineStart ? LineStart(at + 1, i + 1) : at + length;
        }

        return true;
    }

    /// <summary>How many characters of the source stand for this one of the text; 0 where they don't.</summary>
    private int MatchLength(int at, int i)
    {
        var (written, wanted) = (source[at], text[i]);
        if (written == '&' && SourceMarks.EntityLength(source, at, wanted) is > 0 and var entity && !IsAsWritten(at, i, entity))
        {
            return entity;
        }

        if (wanted is '\n' or ' ' && SourceMarks.TagLength(source, at) is > 0 and var tag && IsLineBreak(at))
        {
            return tag;
        }

        return written == wanted || (wanted == ' ' && IsBlank(written)) ? 1 : 0;
    }

    private bool IsAsWritten(int at, int i, int length) =>
        string.CompareOrdinal(source, at, text, i, length) == 0;

    private bool IsLineBreak(int at) => string.Compare(source, at, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>How many characters no reader kept stand here; 0 where none.</summary>
    private int SkipLength(int at, int i)
    {
        var written = source[at];
        if (written == '\\' && at + 1 < source.Length && source[at + 1] == text[i])
        {
            return 1;
        }

        var isBetweenBlanks = IsBlank(written) && (text[i] == '\n' || (i > 0 && char.IsWhiteSpace(text[i - 1])));
        if (isBetweenBlanks || (_isAtLineStart && written is ' ' or '\t' or '>'))
        {
            return 1;
        }

        return Math.Max(SourceMarks.TagLength(source, at), SourceMarks.MarkLength(source, at));
    }

    /// <summary>Where the text's next line begins behind what Markdown puts before it; the first offset where it can't be seen.</summary>
    private int LineStart(int at, int i)
    {
        var end = text.IndexOf('\n', i) is >= 0 and var found ? found : text.Length;
        for (var start = at; start < source.Length && source[start] is ' ' or '\t' or '>' && HasStepsLeft; start++)
        {
            _steps--;
            if (string.CompareOrdinal(source, start, text, i, end - i) == 0)
            {
                return start;
            }
        }

        return at;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\u00A0';
}
