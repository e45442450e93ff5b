using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Collects the tokens of a line; a word that holds placeholders or substitutions becomes several.</summary>
internal sealed class TokenWriter(string text, bool isSyntax, NestingScanner nesting)
{
    private readonly ImmutableArray<CommandToken>.Builder _tokens = ImmutableArray.CreateBuilder<CommandToken>();
    private bool _isMuted;

    /// <summary>Reads the commands in a stretch of the text: the content of a substitution.</summary>
    public required Action<int, int> ReadCommands { get; init; }

    public void Add(int start, int length, CommandTokenKind kind)
    {
        if (length > 0 && !_isMuted)
        {
            _tokens.Add(new CommandToken(start, length, kind));
        }
    }

    public void Add(Word word, CommandTokenKind kind) => Add(word.Start, word.Length, kind);

    /// <summary>A whole stretch that stands for something.</summary>
    public void AddPlaceholder(int start, int length)
    {
        if (!_isMuted)
        {
            _tokens.Add(new CommandToken(start, length, CommandTokenKind.Placeholder) { Name = PlaceholderScanner.NameOf(text.AsSpan(start, length)) });
        }
    }

    /// <summary>Brackets with the words in them, or one placeholder for all.</summary>
    public void AddGroup(Word word, OptionalGroup group, Action addContent)
    {
        if (group.IsPlaceholder)
        {
            AddPlaceholder(word.Start, word.Length);
        }

        var wasMuted = _isMuted;
        _isMuted |= group.IsPlaceholder;
        Add(word.Start, group.Start, CommandTokenKind.Operator);
        addContent();
        Add(word.Start + group.End, word.Length - group.End, CommandTokenKind.Operator);
        _isMuted = wasMuted;
    }

    /// <summary>A value or an argument with what is in it.</summary>
    public void AddText(int start, int end, CommandTokenKind kind)
    {
        var plain = start;
        var isDoubleQuoted = false;
        for (var at = start; at < end;)
        {
            if (text[at] is '"' && (isDoubleQuoted || nesting.EndOf(at, end) > 0))
            {
                isDoubleQuoted = !isDoubleQuoted;
                at++;
            }
            else if (PlaceholderScanner.LengthAt(text.AsSpan(0, end), at, isSyntax) is > 0 and var length)
            {
                Add(plain, at - plain, kind);
                AddPlaceholder(at, length);
                plain = at += length;
            }
            else if (nesting.SubstitutionStart(at, end) is > 0 and var opening && nesting.EndOf(at, end) is > 0 and var close)
            {
                Add(plain, at - plain, kind);
                AddSubstitution(at, opening, close);
                plain = at = close;
            }
            else if (text[at] == '\'' && !isDoubleQuoted && nesting.EndOf(at, end) is > 0 and var quoted)
            {
                plain = AddQuoted(plain, at + 1, quoted, kind);
                at = quoted;
            }
            else
            {
                at += text[at] == '\\' && at + 1 < end ? 2 : 1;
            }
        }

        Add(plain, end - plain, kind);
    }

    /// <summary>Nothing is substituted between single quotes, but a placeholder is one there too.</summary>
    private int AddQuoted(int plain, int start, int end, CommandTokenKind kind)
    {
        for (var at = start; at < end;)
        {
            var length = PlaceholderScanner.LengthAt(text.AsSpan(0, end), at, isSyntax);
            if (length > 0)
            {
                Add(plain, at - plain, kind);
                AddPlaceholder(at, length);
                plain = at + length;
            }

            at += Math.Max(1, length);
        }

        return plain;
    }

    private void AddSubstitution(int at, int opening, int close)
    {
        Add(at, opening, CommandTokenKind.Operator);
        ReadCommands(at + opening, close - 1);
        Add(close - 1, 1, CommandTokenKind.Operator);
    }

    public ImmutableArray<CommandToken> ToImmutable() => _tokens.ToImmutable();
}
