using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Reads the words of one command, from its program to its last argument.</summary>
internal sealed class CommandReading(ProgramSet programs, Subcommands subcommands, TokenWriter tokens)
{
    private enum Part
    {
        Program,
        Subcommand,
        Arguments,
        InnerCommand,
    }

    private Part _part = Part.Program;
    private string _path = "";
    private CommandFacts? _facts;
    private bool _expectsValue;
    private bool _wasValue;
    private string _written = "";
    private int _start;
    private int _end;
    private readonly List<LineWord> _pathWords = [];
    private readonly List<FlagUse> _flags = [];
    private readonly List<LineWord> _arguments = [];
    private readonly List<LineWord> _inner = [];
    private bool _isWhole = true;
    private bool _hasPlaceholderForFlags;

    public bool IsInSubstitution { get; init; }

    public bool IsPiped { get; set; }

    /// <summary>The call of a known program; null where there is none.</summary>
    public Invocation? Invocation => Command is not { } command ? null : new Invocation
    {
        Command = command,
        Written = new CommandName(_written),
        Facts = _facts,
        Span = new TextSpan(_start, _end - _start),
        Path = [.. _pathWords],
        Flags = [.. _flags],
        Arguments = [.. _arguments],
        InnerCommand = [.. _inner],
        IsWhole = _isWhole,
        IsInSubstitution = IsInSubstitution,
        IsPiped = IsPiped,
        HasPlaceholderForFlags = _hasPlaceholderForFlags,
    };

    /// <summary>What has been recognised so far; null until its program is known.</summary>
    public CommandName? Command => _path.Length == 0 ? null : _facts?.Name ?? new CommandName(_path);

    /// <summary>The next word. It is joined when no white space lies before it.</summary>
    public void Take(Word word, bool isJoined)
    {
        var text = word.In(tokens.Text);
        if (_expectsValue || (isJoined && _wasValue))
        {
            tokens.AddText(word.Start, word.End, CommandTokenKind.Value);
            _flags[^1] = _flags[^1] with { Value = Joined(_flags[^1].Value, word) };
            _wasValue = true;
            _expectsValue = false;
            return;
        }

        _wasValue = false;
        _end = word.End;
        if (_part == Part.Program)
        {
            TakeProgram(word, text.ToString());
        }
        else if (text[0] == '-' && text.Length > 1 && _part != Part.InnerCommand)
        {
            TakeFlag(word, text);
        }
        else if (_part == Part.Subcommand && TakeSubcommand(text.ToString()))
        {
            tokens.Add(word.Start, word.Length, CommandTokenKind.Subcommand);
            _pathWords.Add(WordOf(word));
        }
        else
        {
            TakeArgument(word);
        }
    }

    /// <summary>A command substitution inside this command has ended: it was the value or argument that was expected.</summary>
    public CommandReading TakeSubstitution(Word start, Word end)
    {
        var word = new Word(start.Start, end.End - start.Start, WordKind.Plain);
        if (_path.Length > 0 && (_expectsValue || _wasValue))
        {
            _flags[^1] = _flags[^1] with { Value = Joined(_flags[^1].Value, word) };
        }
        else if (_path.Length > 0)
        {
            AddArgument(word);
        }

        _wasValue = _expectsValue;
        _expectsValue = false;
        return this;
    }

    private void TakeProgram(Word word, string text)
    {
        if (programs.Contains(text))
        {
            _path = text;
            _written = text;
            _start = word.Start;
            _pathWords.Add(WordOf(word));
            _facts = subcommands.FactsOf(text);
            _part = Part.Subcommand;
            tokens.Add(word.Start, word.Length, CommandTokenKind.Program);
            return;
        }

        // "sudo", its flags and assignments stand before the program; anything else is a program that is not known.
        var isBefore = text is "sudo" or "time" or "exec" || text[0] == '-' || text.IndexOf('=', StringComparison.Ordinal) > 0;
        if (!isBefore)
        {
            _part = Part.InnerCommand;
        }

        tokens.AddText(word.Start, word.End, CommandTokenKind.Argument);
    }

    private bool TakeSubcommand(string text)
    {
        if (!subcommands.IsSubcommand(_path, text))
        {
            return false;
        }

        _path += " " + text;
        _written = _path;
        _facts = subcommands.FactsOf(_path);
        return true;
    }

    private void TakeFlag(Word word, ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual("--"))
        {
            _part = Part.InnerCommand;
            tokens.Add(word.Start, word.Length, CommandTokenKind.Operator);
            return;
        }

        var assign = text.IndexOf('=');
        var isLong = text[1] == '-';
        if (isLong && assign > 0)
        {
            AddUse(word.Start, text[..assign].ToString(), ValueOf(word, assign + 1));
            AddFlagWithValue(word, assign, assign + 1);
            return;
        }

        var valueAt = isLong ? -1 : ShortValueStart(text);
        if (valueAt >= 0 && valueAt < text.Length)
        {
            var valueStart = text[valueAt] == '=' ? valueAt + 1 : valueAt;
            AddShortUses(word, text, valueAt);
            _flags[^1] = _flags[^1] with { Value = ValueOf(word, valueStart), IsValueJoined = true };
            AddFlagWithValue(word, valueAt, valueStart);
            return;
        }

        if (isLong)
        {
            AddUse(word.Start, text.ToString(), null);
        }
        else
        {
            AddShortUses(word, text, text.Length);
        }

        tokens.Add(word.Start, word.Length, CommandTokenKind.Flag);
        _expectsValue = valueAt == text.Length || (isLong && TakesValue(text.ToString()));
        _wasValue = false;
    }

    private void AddFlagWithValue(Word word, int flagLength, int valueStart)
    {
        tokens.Add(word.Start, flagLength, CommandTokenKind.Flag);
        tokens.Add(word.Start + flagLength, valueStart - flagLength, CommandTokenKind.Operator);
        tokens.AddText(word.Start + valueStart, word.End, CommandTokenKind.Value);
        _wasValue = true;
    }

    /// <summary>Where the value of "-p8080:80" or "-itp" begins: behind the first letter that takes one; -1 where none does.</summary>
    private int ShortValueStart(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length && char.IsAsciiLetterOrDigit(text[i]); i++)
        {
            if (TakesValue("-" + text[i]))
            {
                return i + 1;
            }
        }

        return text.IndexOf('=') is > 0 and var assign ? assign : -1;
    }

    private LineWord ValueOf(Word word, int start) => WordOf(new Word(word.Start + start, word.Length - start, WordKind.Plain));

    private void AddShortUses(Word word, ReadOnlySpan<char> text, int end)
    {
        for (var i = 1; i < end; i++)
        {
            var span = i == 1 ? new TextSpan(word.Start, 2) : new TextSpan(word.Start + i, 1);
            AddUse(span, "-" + text[i], null);
        }
    }

    private void AddUse(int start, string written, LineWord? value) => AddUse(new TextSpan(start, written.Length), written, value);

    private void AddUse(TextSpan span, string written, LineWord? value)
    {
        var (facts, owner) = Find(written);
        _isWhole &= facts is not null;
        _flags.Add(new FlagUse { Span = span, Written = written, Facts = facts, Owner = new CommandName(owner), Value = value, IsValueJoined = value is not null });
    }

    private (FlagFacts? Facts, string Owner) Find(string flag)
    {
        for (var path = _path; path.Length > 0; path = path.LastIndexOf(' ') is > 0 and var space ? path[..space] : "")
        {
            foreach (var facts in subcommands.FactsOf(path)?.Flags ?? [])
            {
                if (facts.Long == flag || facts.Short == flag)
                {
                    return (facts, _path);
                }
            }
        }

        return (null, _path);
    }

    private LineWord Joined(LineWord? before, Word word) =>
        before is null ? WordOf(word) : WordOf(new Word(before.Span.Start, word.End - before.Span.Start, WordKind.Plain));

    private LineWord WordOf(Word word)
    {
        _end = word.End;
        return tokens.WordOf(word);
    }

    private void AddArgument(Word word)
    {
        var list = _part == Part.InnerCommand ? _inner : _arguments;
        if (list.Count > 0 && list[^1].Span.End == word.Start)
        {
            list[^1] = Joined(list[^1], word);
        }
        else
        {
            list.Add(WordOf(word));
        }
    }

    private bool TakesValue(string flag) => FlagsInForce().Any(f => f.TakesValue && (f.Long == flag || f.Short == flag));

    private IEnumerable<FlagFacts> FlagsInForce()
    {
        for (var path = _path; path.Length > 0; path = path.LastIndexOf(' ') is > 0 and var space ? path[..space] : "")
        {
            foreach (var flag in subcommands.FactsOf(path)?.Flags ?? [])
            {
                yield return flag;
            }
        }
    }

    private void TakeArgument(Word word)
    {
        tokens.AddText(word.Start, word.End, CommandTokenKind.Argument);
        if (word.In(tokens.Text).Contains("OPTIONS", StringComparison.OrdinalIgnoreCase))
        {
            _hasPlaceholderForFlags = true;
            return;
        }

        if (_path.Length > 0)
        {
            AddArgument(word);
        }

        _part = _part == Part.InnerCommand || _facts?.HasInnerCommand == true ? Part.InnerCommand : Part.Arguments;
    }
}
