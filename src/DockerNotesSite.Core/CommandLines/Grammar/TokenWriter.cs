using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Collects the tokens of a line; a word that holds placeholders becomes several.</summary>
internal sealed class TokenWriter(string text, bool isSyntax)
{
    private readonly ImmutableArray<CommandToken>.Builder _tokens = ImmutableArray.CreateBuilder<CommandToken>();

    public string Text => text;

    public void Add(int start, int length, CommandTokenKind kind)
    {
        if (length > 0)
        {
            _tokens.Add(new CommandToken(start, length, kind));
        }
    }

    /// <summary>A word between words. Line ends and continuations are white space to a reader.</summary>
    public void AddSign(Word word)
    {
        if (word.Kind != WordKind.Continuation && text[word.Start] != '\n')
        {
            Add(word.Start, word.Length, word.Kind switch
            {
                WordKind.Prompt => CommandTokenKind.Prompt,
                WordKind.Comment => CommandTokenKind.Comment,
                _ => CommandTokenKind.Operator,
            });
        }
    }

    /// <summary>A value or an argument with the placeholders in it.</summary>
    public void AddText(int start, int end, CommandTokenKind kind)
    {
        var plain = start;
        for (var at = start; at < end;)
        {
            var length = Math.Min(PlaceholderScanner.LengthAt(text, at, isSyntax), end - at);
            if (length == 0)
            {
                at++;
                continue;
            }

            Add(plain, at - plain, kind);
            var name = PlaceholderScanner.NameOf(text.AsSpan(at, length));
            _tokens.Add(new CommandToken(at, length, CommandTokenKind.Placeholder) { Name = name });
            at += length;
            plain = at;
        }

        Add(plain, end - plain, kind);
    }

    /// <summary>The word as the program gets it.</summary>
    public LineWord WordOf(Word word)
    {
        var value = word.In(text).ToString();
        var placeholders = ImmutableArray.CreateBuilder<Placeholder>();
        for (var at = word.Start; at < word.End;)
        {
            var length = Math.Min(PlaceholderScanner.LengthAt(text, at, isSyntax), word.End - at);
            if (length > 0)
            {
                placeholders.Add(new Placeholder(new TextSpan(at, length), PlaceholderScanner.NameOf(text.AsSpan(at, length))));
            }

            at += Math.Max(1, length);
        }

        return new LineWord
        {
            Span = new TextSpan(word.Start, word.Length),
            Value = value.Trim('"', '\''),
            Placeholders = placeholders.ToImmutable(),
            IsExpanded = value.AsSpan().IndexOfAny("$`*?") >= 0,
            HasSubstitution = value.Contains("$(", StringComparison.Ordinal) || value.Contains('`', StringComparison.Ordinal),
        };
    }

    public ImmutableArray<CommandToken> ToImmutable() => _tokens.ToImmutable();
}
