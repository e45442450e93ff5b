namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// Splits a stretch of a command line into words and signs as a shell does, without undoing quotes: every position stays,
/// and only white space lies between them.
/// </summary>
internal sealed class ShellScanner(string text, int start, int end, bool isSyntax, NestingScanner nesting)
{
    private readonly Queue<HereDocument> _hereDocuments = new(0);
    private readonly int _start = start;
    private int _position = start;
    private int _groups;
    private bool _hasPrompts;
    private bool _isFirstLine = true;
    private Word _last = new(start, 0, WordKind.LineEnd);
    private Word? _next;

    /// <summary>The next word or sign; false at the end.</summary>
    public bool TryRead(out Word word)
    {
        if (_next is { } waiting)
        {
            _next = null;
            word = waiting;
            _position = word.End;
            _last = word;
            return true;
        }

        while (_position < end && text[_position] != '\n' && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        if (_position >= end)
        {
            word = default;
            return false;
        }

        word = Read();
        _position = word.End;
        _last = word.Kind == WordKind.Continuation ? _last : word;
        return true;
    }

    private bool IsCommandStart => _last.Kind is WordKind.LineEnd or WordKind.Separator or WordKind.Pipe or WordKind.Group or WordKind.Prompt or WordKind.TextEnd;

    private char CharAt(int at) => at < end ? text[at] : '\n';

    private Word At(int length, WordKind kind) => new(_position, Math.Min(length, end - _position), kind);

    private Word Read()
    {
        if (_last.Kind == WordKind.LineEnd && ReadLineStart() is { } first)
        {
            return first;
        }

        return text[_position] switch
        {
            '\n' => LineEnd(),
            '\\' or '^' or '`' when ContinuationLength() is > 0 and var length => At(length, WordKind.Continuation),
            '#' => At(LineEndFrom(_position) - _position, WordKind.Comment),
            '|' when IsAlternative() => At(1, WordKind.Alternative),
            '|' or ';' => Separator(),
            '(' when IsCommandStart => Group(1),
            ')' when _groups > 0 => Group(-1),
            '{' or '}' when IsCommandStart && char.IsWhiteSpace(CharAt(_position + 1)) => At(1, WordKind.Group),
            '&' when CharAt(_position + 1) != '>' => Separator(),
            _ => RedirectionScanner.At(text, _position, end, isSyntax) is { Length: > 0 } redirection ? Redirection(redirection) : Plain(),
        };
    }

    private Word LineEnd()
    {
        _isFirstLine = false;
        return At(1, WordKind.LineEnd);
    }

    /// <summary>What only a line's beginning can be: a prompt, a line of a here-document, a line that was printed.</summary>
    private Word? ReadLineStart()
    {
        if (_hereDocuments.TryDequeue(out var document))
        {
            var (textEnd, wordEnd) = document.FindEnd(text, _last.End, end);
            var closing = wordEnd > textEnd ? new Word(textEnd, wordEnd - textEnd, WordKind.TextEnd) : (Word?)null;
            _next = textEnd > _position ? closing : null;
            return textEnd > _position ? At(textEnd - _position, WordKind.Text) : closing;
        }

        if (PromptScanner.LengthAt(text, _position, LineEndFrom(_position)) is > 0 and var prompt)
        {
            _hasPrompts |= _isFirstLine;
            return At(prompt, WordKind.Prompt);
        }

        return _hasPrompts && text[_position] is not ('\n' or '#') ? At(LineEndFrom(_position) - _position, WordKind.Text) : null;
    }

    private Word Group(int change)
    {
        _groups += change;
        return At(1, WordKind.Group);
    }

    private Word Separator()
    {
        var (sign, next) = (text[_position], CharAt(_position + 1));
        var isPipe = sign == '|' && next != '|';
        return At(next == sign || (isPipe && next == '&') ? 2 : 1, isPipe ? WordKind.Pipe : WordKind.Separator);
    }

    private Word Redirection(Word redirection)
    {
        var sign = redirection.In(text).TrimStart("0123456789");
        if (redirection.Kind == WordKind.Redirection && sign is "<<" or "<<-")
        {
            var from = redirection.End;
            while (from < end && text[from] is ' ' or '\t')
            {
                from++;
            }

            var delimiter = text.AsSpan(from, WordEnd(from) - from).ToString().Replace("'", "", StringComparison.Ordinal);
            _hereDocuments.Enqueue(new HereDocument(delimiter.Trim('"').TrimStart('\\'), sign is "<<-"));
        }

        return redirection;
    }

    /// <summary>In a syntax a '|' between placeholders is no pipe; before a flag it never is one.</summary>
    private bool IsAlternative()
    {
        var next = _position + 1;
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        if (_last.Kind != WordKind.Plain || next >= end)
        {
            return false;
        }

        return text[next] == '-' || (isSyntax && IsPlaceholder(next) && text[next] != '$' && IsPlaceholder(_last.End - 1, _last.Start));
    }

    private bool IsPlaceholder(int last, int first)
    {
        for (var at = first; at <= last; at++)
        {
            if (IsPlaceholder(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlaceholder(int at) => PlaceholderScanner.LengthAt(text.AsSpan(0, end), at, isSyntax) > 0;

    private int ContinuationLength()
    {
        var length = CharAt(_position + 1) == '\r' && CharAt(_position + 2) == '\n' ? 3 : CharAt(_position + 1) == '\n' ? 2 : 0;
        var isAlone = _position > _start && char.IsWhiteSpace(text[_position - 1]);
        return text[_position] == '\\' || isAlone ? length : 0;
    }

    private int LineEndFrom(int at) => text.IndexOf('\n', at, end - at) is >= 0 and var found ? found : end;

    private Word Plain() => At(Math.Max(1, WordEnd(_position) - _position), WordKind.Plain);

    private int WordEnd(int at)
    {
        while (at < end && !EndsWord(at))
        {
            at = PartEnd(at);
        }

        return at;
    }

    private bool EndsWord(int at) => text[at] switch
    {
        '|' or ';' or '&' => true,
        '<' or '>' => !IsPlaceholder(at) && !(at == _position && nesting.SubstitutionStart(at, end) > 0),
        ')' => _groups > 0,
        '\\' => CharAt(at + 1) == '\n' || (CharAt(at + 1) == '\r' && CharAt(at + 2) == '\n'),
        var character => char.IsWhiteSpace(character),
    };

    /// <summary>A quoted part, a substitution, an escaped character and a placeholder may hold what would end the word.</summary>
    private int PartEnd(int at)
    {
        if (text[at] == '\\')
        {
            return Math.Min(at + 2, end);
        }

        var placeholder = PlaceholderScanner.LengthAt(text.AsSpan(0, end), at, isSyntax);
        return placeholder > 0 ? at + placeholder : nesting.EndOf(at, end) is > 0 and var close ? close : at + 1;
    }
}
