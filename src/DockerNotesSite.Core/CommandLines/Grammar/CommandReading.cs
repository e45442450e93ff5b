using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Reads the words of one command: what stands before its program, and then the program's call.</summary>
internal sealed class CommandReading(LineReading line, ProgramSet programs)
{
    private Launcher? _launcher;
    private InvocationReading? _invocation;
    private bool _isOther;
    private bool _skipsValue;
    private bool _hasMoreArguments;

    /// <summary>No word has been read yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    public bool IsPiped
    {
        set
        {
            if (_invocation is not null)
            {
                _invocation.IsPiped = value;
            }
        }
    }

    public bool HasSibling(ReadOnlySpan<char> rest) => _invocation?.HasSibling(rest) == true;

    public void Take(Word word, bool isAlternative)
    {
        IsEmpty = false;
        if (_invocation is not null)
        {
            _invocation.Take(word, isAlternative);
        }
        else if (!_isOther && ProgramOf(word) is { } name)
        {
            _invocation = line.Begin(word, name, _hasMoreArguments);
        }
        else
        {
            _isOther = _isOther || !IsBeforeProgram(word.In(line.Text));
            line.Tokens.AddText(word.Start, word.End, CommandTokenKind.Argument);
        }
    }

    /// <summary>The known program that a word calls, with or without its folder: "/usr/bin/git", "git.exe".</summary>
    private string? ProgramOf(Word word)
    {
        if (_skipsValue)
        {
            return null;
        }

        var written = word.In(line.Text);
        var file = written[(written.LastIndexOfAny('/', '\\') + 1)..];
        var name = file.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? file[..^4] : file;
        foreach (var program in programs.Names)
        {
            if (name.SequenceEqual(program))
            {
                return program;
            }
        }

        return null;
    }

    /// <summary>A launcher, its flags, assignments and the words of shell scripts; anything else is a program that is not known.</summary>
    private bool IsBeforeProgram(ReadOnlySpan<char> word)
    {
        if (_skipsValue)
        {
            _skipsValue = false;
            return true;
        }

        if (word[0] == '-')
        {
            _skipsValue = _launcher is not null && _launcher.TakesNext(word);
            return _launcher is not null;
        }

        if (Launcher.Find(word) is { } launcher)
        {
            _launcher = launcher;
            _hasMoreArguments |= launcher.AddsArguments;
            return true;
        }

        return word.IndexOf('=') > 0 && IsVariable(word[..word.IndexOf('=')]);
    }

    private static bool IsVariable(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '+' or '$' or ':' or '[' or ']' or '<' or '>'))
            {
                return false;
            }
        }

        return true;
    }
}
