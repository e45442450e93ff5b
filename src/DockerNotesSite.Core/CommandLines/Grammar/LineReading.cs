using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Reads one command line: its commands one after the other, and those nested in them.</summary>
internal sealed class LineReading
{
    private readonly CommandLine _line;
    private readonly Grammar _grammar;
    private readonly NestingScanner _nesting;
    private readonly List<InvocationReading> _invocations = new(1);
    private int _depth;

    public LineReading(CommandLine line, bool isSyntax, Grammar grammar)
    {
        _line = line;
        _grammar = grammar;
        IsSyntax = isSyntax;
        _nesting = new NestingScanner(line.Text);
        Words = new WordReader(line.Text, isSyntax, _nesting);
        Tokens = new TokenWriter(line.Text, isSyntax, _nesting) { ReadCommands = ReadSubstitution };
    }

    public string Text => _line.Text;

    public bool IsSyntax { get; }

    public WordReader Words { get; }

    public TokenWriter Tokens { get; }

    public CommandLine Read()
    {
        var prompt = RootPrompt.LengthIn(Text, _grammar.Programs, _grammar.Subcommands);
        if (prompt > 0)
        {
            AddSign(new Word(0, prompt, WordKind.Prompt));
        }

        ReadCommands(prompt, Text.Length);
        var isWhole = _nesting.Unclosed is null;
        return _line with
        {
            Tokens = Tokens.ToImmutable(),
            Command = _invocations.Count > 0 ? _invocations[0].Command : null,
            Invocations = [.. _invocations.Select(i => i.ToInvocation(isWhole))],
            Unclosed = _nesting.Unclosed,
        };
    }

    /// <summary>A program's call begins here.</summary>
    public InvocationReading Begin(Word program, string name, bool hasMoreArguments)
    {
        var invocation = new InvocationReading(this, _grammar, _depth > 0, hasMoreArguments);
        _invocations.Add(invocation);
        invocation.TakeProgram(program, name);
        return invocation;
    }

    private void ReadSubstitution(int start, int end)
    {
        _depth++;
        ReadCommands(start, end);
        _depth--;
    }

    private void ReadCommands(int start, int end)
    {
        var scanner = new ShellScanner(Text, start, end, IsSyntax, _nesting);
        var command = new CommandReading(this, _grammar.Programs);
        var isRedirected = false;
        var previous = default(Word);
        while (scanner.TryRead(out var read))
        {
            var word = IsAlternative(read, previous, command) ? read with { Kind = WordKind.Alternative } : read;
            if (word.Kind != WordKind.Plain)
            {
                AddSign(word);
            }
            else if (isRedirected)
            {
                AddRedirected(word, previous);
            }
            else
            {
                command.Take(word, isAlternative: previous.Kind == WordKind.Alternative);
            }

            command = Next(command, word);
            isRedirected = word.Kind == WordKind.Redirection || (isRedirected && word.Kind == WordKind.Continuation);
            previous = word;
        }
    }

    /// <summary>"start|stop": a glued '|' between subcommands.</summary>
    private bool IsAlternative(Word word, Word previous, CommandReading command) =>
        word is { Kind: WordKind.Pipe, Length: 1 } && IsSyntax && previous.End == word.Start && command.HasSibling(Text.AsSpan(word.End));

    /// <summary>A file, or the word that ends a here-document and stands for itself.</summary>
    private void AddRedirected(Word word, Word redirection)
    {
        if (redirection.In(Text).TrimStart("0123456789") is "<<" or "<<-")
        {
            Tokens.Add(word, CommandTokenKind.Argument);
        }
        else
        {
            Tokens.AddText(word.Start, word.End, CommandTokenKind.Argument);
        }
    }

    private CommandReading Next(CommandReading command, Word sign)
    {
        if (sign.Kind == WordKind.Pipe)
        {
            command.IsPiped = true;
        }

        return sign.Kind is WordKind.Separator or WordKind.Pipe or WordKind.LineEnd or WordKind.Group && !command.IsEmpty
            ? new CommandReading(this, _grammar.Programs)
            : command;
    }

    /// <summary>A word between words. Line ends and continuations are white space to a reader.</summary>
    private void AddSign(Word word)
    {
        if (word.Kind is not (WordKind.Continuation or WordKind.LineEnd))
        {
            Tokens.Add(word, word.Kind switch
            {
                WordKind.Prompt => CommandTokenKind.Prompt,
                WordKind.Comment => CommandTokenKind.Comment,
                WordKind.Text => CommandTokenKind.Argument,
                _ => CommandTokenKind.Operator,
            });
        }
    }
}
