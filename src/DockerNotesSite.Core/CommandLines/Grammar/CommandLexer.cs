using System.Collections.Immutable;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Splits a command line into words as a shell does, without undoing quotes: every position stays.</summary>
internal sealed class CommandLexer
{
    private readonly string _text;
    private readonly bool _isSyntax;
    private readonly ImmutableArray<Word>.Builder _words = ImmutableArray.CreateBuilder<Word>();
    private int _position;
    private int _substitutions;

    private CommandLexer(string text, bool isSyntax)
    {
        _text = text;
        _isSyntax = isSyntax;
    }

    /// <summary>In a syntax, capital letters are placeholders; in a real line they stand for themselves.</summary>
    public static ImmutableArray<Word> Split(string text, bool isSyntax)
    {
        var lexer = new CommandLexer(text, isSyntax);
        while (lexer._position < text.Length)
        {
            lexer.Next();
        }

        return lexer._words.ToImmutable();
    }

    private char Current => _text[_position];

    private bool IsAt(string sign) => string.CompareOrdinal(_text, _position, sign, 0, sign.Length) == 0;

    private bool IsLineStart => _words.Count == 0 || (_words[^1].Kind == WordKind.Separator && _text[_words[^1].Start] == '\n');

    private void Next()
    {
        var follows = _position + 1 < _text.Length ? _text[_position + 1] : '\n';
        switch (Current)
        {
            case '\n':
                Add(1, WordKind.Separator);
                break;
            case var c when char.IsWhiteSpace(c):
                _position++;
                break;
            case '$' or '%' or '>' when IsLineStart && follows == ' ':
                Add(1, WordKind.Prompt);
                break;
            case '\\' when follows is '\n' or '\r':
                Add(follows == '\r' && _position + 2 < _text.Length ? 3 : 2, WordKind.Continuation);
                break;
            case '#':
                Add(LineEnd() - _position, WordKind.Comment);
                break;
            case '$' when follows == '(':
                _substitutions++;
                Add(2, WordKind.SubstitutionStart);
                break;
            case ')' when _substitutions > 0:
                _substitutions--;
                Add(1, WordKind.SubstitutionEnd);
                break;
            case '|' or '&' or ';':
                Add(follows == Current ? 2 : 1, WordKind.Separator);
                break;
            case '>' or '<' when PlaceholderScanner.LengthAt(_text, _position, _isSyntax) == 0:
                Add(RedirectionLength(), WordKind.Redirection);
                break;
            default:
                Add(WordEnd() - _position, WordKind.Plain);
                break;
        }
    }

    private void Add(int length, WordKind kind)
    {
        _words.Add(new Word(_position, length, kind));
        _position += length;
    }

    private int LineEnd() => _text.IndexOf('\n', _position) is >= 0 and var end ? end : _text.Length;

    private int RedirectionLength()
    {
        foreach (var sign in (ReadOnlySpan<string>)["<<-", "<<<", ">>", "<<", ">&1", ">&2", "<&"])
        {
            if (IsAt(sign))
            {
                return sign.Length;
            }
        }

        return 1;
    }

    private int WordEnd()
    {
        var end = _position;
        while (end < _text.Length && !EndsWord(end))
        {
            end = PartEnd(end);
        }

        return Math.Max(end, _position + 1);
    }

    private bool EndsWord(int at) => _text[at] switch
    {
        '|' or '&' or ';' => true,
        '>' or '<' => PlaceholderScanner.LengthAt(_text, at, _isSyntax) == 0,
        '$' => at + 1 < _text.Length && _text[at + 1] == '(',
        ')' => _substitutions > 0,
        var c => char.IsWhiteSpace(c),
    };

    // A quoted part, an escaped character and a placeholder may hold what would end the word.
    private int PartEnd(int at)
    {
        var character = _text[at];
        if (character is '"' or '\'')
        {
            var close = _text.IndexOf(character, at + 1);
            return close < 0 ? at + 1 : close + 1;
        }

        if (character == '\\')
        {
            return at + 1 < _text.Length && _text[at + 1] is not ('\n' or '\r') ? at + 2 : at + 1;
        }

        return at + Math.Max(1, PlaceholderScanner.LengthAt(_text, at, _isSyntax));
    }
}
