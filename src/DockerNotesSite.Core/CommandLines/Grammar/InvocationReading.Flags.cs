using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <content>Flags, their values, and what may stand in their place.</content>
internal sealed partial class InvocationReading
{
    private readonly ImmutableArray<FlagUse>.Builder _flags = ImmutableArray.CreateBuilder<FlagUse>();
    private bool _expectsValue;

    /// <summary>How many of the last flags are ways to write the same: they share a value.</summary>
    private int _sameFlags = 1;

    private bool IsFlag(ReadOnlySpan<char> written) =>
        written.Length > 1 && written[0] == '-' && _part != Part.InnerCommand && !_flagsHaveEnded;

    private void TakeFlag(Word word, bool isAlternative = false)
    {
        var written = word.In(line.Text);
        _last = Last.SignForFlags;
        _sameFlags = isAlternative ? _sameFlags + 1 : 1;
        if (written is "--")
        {
            line.Tokens.Add(word, CommandTokenKind.Operator);
            _flagsHaveEnded = true;
            _sameFlags = 0;
        }
        else if (FlagWord.IsPlaceholder(written))
        {
            line.Tokens.AddText(word.Start, word.End, CommandTokenKind.Flag);
            _hasPlaceholderForFlags = true;
            _sameFlags = 0;
        }
        else if (written[1] == '-' || _facts is null)
        {
            TakeLong(word, FlagWord.Split(written));
        }
        else
        {
            TakeShort(word, written);
        }
    }

    private void TakeLong(Word word, FlagWord parts)
    {
        var name = word.In(line.Text)[..parts.NameLength];
        var flag = _table.Find(name);
        var negated = flag is null ? _table.FindNegated(name) : null;
        flag ??= negated ?? (_acceptsAbbreviations ? _table.FindAbbreviated(name) : null);
        AddUse(new TextSpan(word.Start, name.Length), name.ToString(), flag, negated is not null);
        AddTokens(word, parts);
        var takesNext = flag is { TakesValue: true, HasOptionalValue: false } && negated is null;
        _expectsValue = takesNext && !parts.HasValue;
        _isWhole &= flag is not null || parts.HasValue || _facts is null;
    }

    private void TakeShort(Word word, ReadOnlySpan<char> written)
    {
        for (var i = 1; i < written.Length; i++)
        {
            var flag = _table.FindShort(written[i]);
            var span = i == 1 ? new TextSpan(word.Start, 2) : new TextSpan(word.Start + i, 1);
            AddUse(span, $"-{written[i]}", flag, isNegated: false);
            var rest = written.Length - i - 1;
            var isAssigned = rest > 1 && written[i + 1] == '=';
            if (flag is null)
            {
                _isWhole = false;
                AddTokens(word, FlagWord.Split(written));
                return;
            }

            if (isAssigned || (flag.TakesValue && rest > 0 && !(flag.HasOptionalValue && _table.FindShort(written[i + 1]) is not null)))
            {
                AddTokens(word, new FlagWord(i + 1, isAssigned ? i + 2 : i + 1, written.Length));
                return;
            }

            _expectsValue = flag is { TakesValue: true, HasOptionalValue: false };
        }

        AddTokens(word, new FlagWord(written.Length, 0, 0));
    }

    private void AddUse(TextSpan span, string written, FlagFacts? flag, bool isNegated) => _flags.Add(new FlagUse
    {
        Span = span,
        Written = written,
        Facts = flag,
        IsNegated = isNegated,
        IsOptional = _isOptional || _sameFlags > 1,
        Owner = Command,
    });

    private void AddTokens(Word word, FlagWord parts)
    {
        _last = Last.Flag;
        line.Tokens.Add(word.Start, parts.NameLength, CommandTokenKind.Flag);
        if (!parts.HasValue)
        {
            return;
        }

        var (start, end) = (word.Start + parts.ValueStart, word.Start + parts.ValueEnd);
        line.Tokens.Add(word.Start + parts.NameLength, parts.ValueStart - parts.NameLength, CommandTokenKind.Operator);
        line.Tokens.AddText(start, end, CommandTokenKind.Value);
        line.Tokens.Add(end, word.End - end, CommandTokenKind.Operator);
        _flags[^1] = _flags[^1] with { Value = line.Words.Read(start, end), IsValueJoined = true };
        _last = Last.Value;
    }

    private void TakeValue(Word word)
    {
        AddText(word, CommandTokenKind.Value);
        var value = WordOf(word);
        for (var i = Math.Max(0, _flags.Count - _sameFlags); i < _flags.Count; i++)
        {
            _flags[i] = _flags[i] with { Value = value };
        }

        _expectsValue = false;
        _last = Last.Value;
    }

    /// <summary>The word behind a '|': another flag, or another way to write the last word.</summary>
    private void TakeAlternative(Word word)
    {
        var written = word.In(line.Text);
        _expectsValue = false;
        if (_last is Last.Flag or Last.SignForFlags && IsFlag(written))
        {
            if (_last == Last.Flag)
            {
                _flags[^1] = _flags[^1] with { IsOptional = true };
            }

            TakeFlag(word, isAlternative: true);
            return;
        }

        if (_last == Last.Path)
        {
            line.Tokens.Add(word, CommandTokenKind.Subcommand);
            _pathWords[^1] = WithAlternative(_pathWords[^1], written);
            return;
        }

        line.Tokens.AddText(word.Start, word.End, _last == Last.Value ? CommandTokenKind.Value : CommandTokenKind.Argument);
        if (_last == Last.Value && _flags[^1].Value is { } value)
        {
            _flags[^1] = _flags[^1] with { Value = WithAlternative(value, written) };
        }
        else if (_last == Last.Argument)
        {
            var words = _part == Part.InnerCommand && _inner.Count > 0 ? _inner : _arguments;
            words[^1] = WithAlternative(words[^1], written);
        }
    }

    private static LineWord WithAlternative(LineWord word, ReadOnlySpan<char> other) =>
        word with { Alternatives = word.Alternatives.Add(other.ToString()) };

    /// <summary>"CONTAINER ...": more of what the last word is, or of anything.</summary>
    private void TakeRepetition(Word word)
    {
        line.Tokens.Add(word, CommandTokenKind.Argument);
        var words = _part == Part.InnerCommand && _inner.Count > 0 ? _inner : _arguments;
        if (_last == Last.Argument && words[^1].Placeholders.Length > 0)
        {
            words[^1] = words[^1] with { IsRepeated = true };
        }
        else
        {
            _isWhole = false;
        }
    }

    private void TakeGroup(Word word, OptionalGroup group)
    {
        var (start, end) = (word.Start + group.Start, word.Start + group.End);
        line.Tokens.AddGroup(word, group, () => TakeGroup(start, end, isOptional: !group.IsPlaceholder));
        _end = word.End;
    }

    /// <summary>The words between brackets. Where they may be left out, a flag in them has its value there too.</summary>
    private void TakeGroup(int start, int end, bool isOptional)
    {
        var wasOptional = _isOptional;
        _isOptional |= isOptional;
        var scanner = new ShellScanner(line.Text, start, end, line.IsSyntax, new NestingScanner(line.Text));
        var isAlternative = false;
        while (scanner.TryRead(out var word))
        {
            if (word.Kind == WordKind.Plain)
            {
                Take(word, isAlternative);
            }
            else
            {
                line.Tokens.Add(word, CommandTokenKind.Operator);
            }

            isAlternative = word.Kind is WordKind.Alternative or WordKind.Pipe;
        }

        _expectsValue &= !isOptional;
        _isOptional = wasOptional;
    }
}
