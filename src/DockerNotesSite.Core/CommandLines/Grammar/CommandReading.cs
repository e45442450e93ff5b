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

    /// <summary>What has been recognised so far; null until its program is known.</summary>
    public CommandName? Command => _path.Length == 0 ? null : _facts?.Name ?? new CommandName(_path);

    /// <summary>The next word. It is joined when no white space lies before it.</summary>
    public void Take(Word word, bool isJoined)
    {
        var text = word.In(tokens.Text);
        if (_expectsValue || (isJoined && _wasValue))
        {
            tokens.AddText(word.Start, word.End, CommandTokenKind.Value);
            _wasValue = true;
            _expectsValue = false;
            return;
        }

        _wasValue = false;
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
        }
        else
        {
            TakeArgument(word);
        }
    }

    /// <summary>A command substitution inside this command has ended: it was the value or argument that was expected.</summary>
    public CommandReading TakeSubstitution()
    {
        _wasValue = _expectsValue;
        _expectsValue = false;
        return this;
    }

    private void TakeProgram(Word word, string text)
    {
        if (programs.Contains(text))
        {
            _path = text;
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
            AddFlagWithValue(word, assign, assign + 1);
            return;
        }

        var valueAt = isLong ? -1 : ShortValueStart(text);
        if (valueAt >= 0 && valueAt < text.Length)
        {
            AddFlagWithValue(word, valueAt, text[valueAt] == '=' ? valueAt + 1 : valueAt);
            return;
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
        var isOptions = word.In(tokens.Text).Contains("OPTIONS", StringComparison.OrdinalIgnoreCase);
        _part = isOptions ? _part : _facts?.HasInnerCommand == true ? Part.InnerCommand : Part.Arguments;
    }
}
