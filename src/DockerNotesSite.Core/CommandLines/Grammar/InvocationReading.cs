using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Reads the words of one program's call as that program does: subcommands, flags with their values, arguments.</summary>
internal sealed partial class InvocationReading(LineReading line, Grammar grammar, bool isInSubstitution, bool hasMoreArguments)
{
    private readonly ImmutableArray<LineWord>.Builder _pathWords = ImmutableArray.CreateBuilder<LineWord>(2);
    private readonly ImmutableArray<LineWord>.Builder _arguments = ImmutableArray.CreateBuilder<LineWord>(1);
    private readonly ImmutableArray<LineWord>.Builder _inner = ImmutableArray.CreateBuilder<LineWord>(0);
    private Part _part = Part.Subcommand;
    private Last _last = Last.Path;
    private string _path = "";
    private CommandFacts? _facts;
    private FlagTable _table = FlagTable.Empty;
    private bool _acceptsAbbreviations;
    private bool _flagsHaveEnded;
    private bool _isOptional;
    private bool _hasPlaceholderForFlags;
    private bool _isWhole = !hasMoreArguments;
    private int _end;

    private enum Part
    {
        Subcommand,
        Arguments,
        InnerCommand,
    }

    /// <summary>What the last word was.</summary>
    private enum Last
    {
        Path,
        Flag,

        /// <summary>"--", or a placeholder for flags: no flag itself.</summary>
        SignForFlags,
        Value,
        Argument,
    }

    public CommandName Command => _facts?.Name ?? new CommandName(_path);

    public bool IsPiped { get; set; }

    public void TakeProgram(Word word, string name)
    {
        line.Tokens.Add(word, CommandTokenKind.Program);
        Enter(word, name);
        _acceptsAbbreviations = grammar.Programs.Facts.GetValueOrDefault(name)?.AcceptsAbbreviations == true;
    }

    public void Take(Word word, bool isAlternative)
    {
        _end = word.End;
        var written = word.In(line.Text);
        if (isAlternative)
        {
            TakeAlternative(word);
        }
        else if (_expectsValue)
        {
            TakeValue(word);
        }
        else if (written is "..." or "…")
        {
            TakeRepetition(word);
        }
        else if (_part != Part.InnerCommand && !_flagsHaveEnded && IsForFlags(word))
        {
            line.Tokens.AddText(word.Start, word.End, CommandTokenKind.Argument);
            _hasPlaceholderForFlags = true;
        }
        else if (OptionalGroup.At(line.Text, word, line.IsSyntax) is { } group && (_part != Part.InnerCommand || !group.HoldsFlags))
        {
            TakeGroup(word, group);
        }
        else if (IsFlag(written))
        {
            TakeFlag(word);
        }
        else if (_part != Part.Subcommand || !TakeSubcommand(word))
        {
            TakeArgument(word);
        }
    }

    /// <summary>Is "stop" of "start|stop" a subcommand that could stand where the last word does?</summary>
    public bool HasSibling(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(Subcommands.WordCharacters);
        var above = _path.LastIndexOf(' ');
        return _last == Last.Path && above > 0 && grammar.Subcommands.FactsOf($"{_path[..above]} {rest[..(length < 0 ? rest.Length : length)]}") is not null;
    }

    public Invocation ToInvocation(bool isLineWhole) => new()
    {
        Command = Command,
        Written = new CommandName(_path),
        Facts = _facts,
        Span = new TextSpan(_pathWords[0].Span.Start, _end - _pathWords[0].Span.Start),
        Path = _pathWords.ToImmutable(),
        Flags = _flags.ToImmutable(),
        Arguments = WithOptionalOnes(_arguments),
        InnerCommand = WithOptionalOnes(_inner),
        HasPlaceholderForFlags = _hasPlaceholderForFlags,
        IsWhole = _isWhole && isLineWhole,
        IsInSubstitution = isInSubstitution,
        IsPiped = IsPiped,
    };

    private void Enter(Word word, string path)
    {
        _pathWords.Add(line.Words.Read(word.Start, word.End));
        _end = word.End;
        _path = path;
        _facts = grammar.Subcommands.FactsOf(path);
        _table = grammar.Flags.Of(_facts);
        _last = Last.Path;
    }

    private bool TakeSubcommand(Word word)
    {
        var name = word.In(line.Text).ToString();
        if (!grammar.Subcommands.IsSubcommand(_path, name))
        {
            return false;
        }

        line.Tokens.Add(word, CommandTokenKind.Subcommand);
        Enter(word, $"{_path} {name}");
        return true;
    }

    private void TakeArgument(Word word)
    {
        AddText(word, CommandTokenKind.Argument);
        (_part == Part.InnerCommand ? _inner : _arguments).Add(WordOf(word));
        _part = _part == Part.InnerCommand || _facts?.HasInnerCommand == true ? Part.InnerCommand : Part.Arguments;
        _last = Last.Argument;
    }

    private LineWord WordOf(Word word)
    {
        var read = line.Words.Read(word.Start, word.End);
        var isNamed = IsNameInGroup(word, read);
        return _isOptional || isNamed
            ? read with { IsOptional = _isOptional, Placeholders = isNamed ? [new Placeholder(read.Span, read.Value)] : read.Placeholders }
            : read;
    }

    private void AddText(Word word, CommandTokenKind kind)
    {
        if (_isOptional && IsNameInGroup(word, line.Words.Read(word.Start, word.End)))
        {
            line.Tokens.AddPlaceholder(word.Start, word.Length);
        }
        else
        {
            line.Tokens.AddText(word.Start, word.End, kind);
        }
    }

    /// <summary>"[--name web]": in brackets, a plain word stands for something.</summary>
    private bool IsNameInGroup(Word word, LineWord read) =>
        _isOptional && line.IsSyntax && read.Placeholders.IsEmpty && char.IsLetter(line.Text[word.Start]);

    /// <summary>Words in brackets may be left out where the author doesn't write all placeholders so.</summary>
    private ImmutableArray<LineWord> WithOptionalOnes(ImmutableArray<LineWord>.Builder words)
    {
        var hasStyle = line.IsSyntax && (_hasPlaceholderForFlags || _arguments.Concat(_inner).Any(w => w.Placeholders.Any(p => line.Text[p.Span.Start] != '[')));
        return hasStyle
            ? [.. words.Select(w => w.Placeholders is [var only] && only.Span == w.Span && line.Text[w.Span.Start] == '[' ? w with { IsOptional = true } : w)]
            : words.ToImmutable();
    }

    /// <summary>"[OPTIONS]", "[flags...]", "[选项]".</summary>
    private bool IsForFlags(Word word)
    {
        var written = word.In(line.Text);
        if (PlaceholderScanner.LengthAt(written, 0, line.IsSyntax) != word.Length)
        {
            return false;
        }

        return written.Contains("OPTION", StringComparison.OrdinalIgnoreCase) || written.Contains("FLAG", StringComparison.OrdinalIgnoreCase)
            || written.Contains("选项", StringComparison.Ordinal) || (_arguments.Count == 0 && written.Contains("参数", StringComparison.Ordinal));
    }
}
