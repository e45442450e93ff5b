using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>A stretch of the text in, the word as the program gets it out: quotes and escapes undone, placeholders named.</summary>
internal sealed class WordReader(string text, bool isSyntax, NestingScanner nesting)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\"'\\$`*?[]{}<>()~");

    public LineWord Read(int start, int end)
    {
        var span = new TextSpan(start, end - start);
        var written = text.AsSpan(start, end - start);
        if (!isSyntax && written.IndexOfAny(Special) < 0 && !HasLetterBeyondAscii(written))
        {
            return new LineWord { Span = span, Value = written.ToString() };
        }

        var reading = new Reading(text, start, end, isSyntax, nesting);
        reading.Run();
        return new LineWord
        {
            Span = span,
            Value = reading.Value,
            Placeholders = reading.Placeholders,
            IsExpanded = reading.IsExpanded,
            HasSubstitution = reading.HasSubstitution,
            IsRepeated = written.EndsWith("...", StringComparison.Ordinal) || written.EndsWith("…", StringComparison.Ordinal)
                || written.EndsWith("...]", StringComparison.Ordinal) || written.EndsWith("…]", StringComparison.Ordinal),
        };
    }

    private static bool HasLetterBeyondAscii(ReadOnlySpan<char> written) => written.IndexOfAnyExceptInRange('\0', '\u007F') >= 0;

    private sealed class Reading(string text, int start, int end, bool isSyntax, NestingScanner nesting)
    {
        // What is kept until something is left out or changed is the text itself.
        private StringBuilder? _value;
        private int _kept;
        private ImmutableArray<Placeholder> _placeholders = [];
        private bool _isDoubleQuoted;

        public string Value => _value?.ToString() ?? text.Substring(start, _kept);

        public ImmutableArray<Placeholder> Placeholders => _placeholders;

        public bool IsExpanded { get; private set; }

        public bool HasSubstitution { get; private set; }

        public void Run()
        {
            for (var at = start; at < end;)
            {
                at = Take(at);
            }
        }

        private int Take(int at)
        {
            var character = text[at];
            if (PlaceholderAt(at) is > 0 and var length)
            {
                return Keep(at, at + length);
            }

            if (character == '\\' && at + 1 < end && (!_isDoubleQuoted || text[at + 1] is '"' or '\\' or '$' or '`'))
            {
                Keep(at + 1, at + 2);
                return at + 2;
            }

            if (character == '"' && (_isDoubleQuoted || nesting.EndOf(at, end) > 0))
            {
                _isDoubleQuoted = !_isDoubleQuoted;
                return at + 1;
            }

            return !_isDoubleQuoted && character == '\'' && nesting.EndOf(at, end) is > 0 and var close
                ? TakeQuoted(at + 1, close - 1)
                : TakePlain(at, character);
        }

        private int TakeQuoted(int at, int close)
        {
            while (at < close)
            {
                var length = Math.Min(PlaceholderAt(at), close - at);
                at = length > 0 ? Keep(at, at + length) : Keep(at, at + 1);
            }

            return close + 1;
        }

        private int TakePlain(int at, char character)
        {
            if (nesting.SubstitutionStart(at, end) > 0 && nesting.EndOf(at, end) is > 0 and var close)
            {
                HasSubstitution = true;
                IsExpanded = true;
                return Keep(at, close);
            }

            IsExpanded |= character == '$' || (!_isDoubleQuoted && character is '*' or '?') || (character == '~' && at == start);
            return Keep(at, at + 1);
        }

        private int PlaceholderAt(int at)
        {
            var length = Math.Min(PlaceholderScanner.LengthAt(text.AsSpan(0, end), at, isSyntax), end - at);
            if (length > 0)
            {
                _placeholders = _placeholders.Add(new Placeholder(new TextSpan(at, length), PlaceholderScanner.NameOf(text.AsSpan(at, length))));
            }

            return length;
        }

        private int Keep(int from, int to)
        {
            if (_value is null && from != start + _kept)
            {
                _value = new StringBuilder(text, start, _kept, end - start);
            }

            _value?.Append(text, from, to - from);
            _kept += to - from;
            return to;
        }
    }
}
