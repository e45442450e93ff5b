using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>A code block in, its text with its command lines where they stand in it out; between them, prompts and comments.</summary>
internal sealed class MarkedBlock
{
    private readonly CodeBlock _block;
    private readonly ImmutableArray<CommandToken> _shell;
    private readonly ImmutableArray<CommandToken>.Builder _tokens = ImmutableArray.CreateBuilder<CommandToken>();
    private readonly ImmutableArray<LineSlot>.Builder _slots = ImmutableArray.CreateBuilder<LineSlot>();
    private readonly ImmutableArray<FlagSpelling>.Builder _spellings = ImmutableArray.CreateBuilder<FlagSpelling>();
    private int _nextShell;
    private int _row;
    private int _position;

    private MarkedBlock(CodeBlock block)
    {
        _block = block;
        _shell = ShellText.IsShell(block.Language) ? ShellText.Tokens(block.Text) : [];
    }

    public static MarkedText Of(CodeBlock block)
    {
        var marked = new MarkedBlock(block);
        foreach (var line in block.CommandLines.Where(l => l.Text.Length > 0))
        {
            marked.Add(line);
        }

        marked.AddShellUntil(block.Text.Length);
        return new MarkedText(block.Text)
        {
            Tokens = marked._tokens.ToImmutable(),
            Slots = marked._slots.ToImmutable(),
            Spellings = marked._spellings.ToImmutable(),
        };
    }

    private void Add(CommandLine line)
    {
        GoTo(line.Location.Line);
        var start = Find(line.Text);
        if (start < 0)
        {
            return;
        }

        AddShellUntil(start);
        var text = MarkedText.Of(line);
        _tokens.AddRange(text.Tokens.Select(t => t with { Start = t.Start + start }));
        _slots.AddRange(text.Slots.Select(s => s with { Span = Moved(s.Span, start) }));
        _spellings.AddRange(text.Spellings.Select(s => s with { Span = Moved(s.Span, start) }));
        MoveTo(start + line.Text.Length);
        // What the line has itself.
        while (_nextShell < _shell.Length && _shell[_nextShell].Start < _position)
        {
            _nextShell++;
        }
    }

    /// <summary>Where in this row the text begins; -1 where it doesn't.</summary>
    private int Find(string text)
    {
        var rest = _block.Text.AsSpan(_position);
        var row = rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length;
        var found = rest[..Math.Min(rest.Length, row + text.Length)].IndexOf(text, StringComparison.Ordinal);
        return found < 0 ? -1 : _position + found;
    }

    /// <summary>To the beginning of a row of the source: what a command prints may say the same as the command.</summary>
    private void GoTo(int sourceLine)
    {
        var first = _block.TextLocation.Line > 0 ? _block.TextLocation.Line : _block.Location.Line;
        while (_row < sourceLine - first && _block.Text.IndexOf('\n', _position) is >= 0 and var end)
        {
            MoveTo(end + 1);
        }
    }

    private void MoveTo(int position)
    {
        _row += _block.Text.AsSpan(_position, position - _position).Count('\n');
        _position = position;
    }

    private void AddShellUntil(int position)
    {
        for (; _nextShell < _shell.Length && _shell[_nextShell].Start < position; _nextShell++)
        {
            _tokens.Add(_shell[_nextShell]);
        }
    }

    private static TextSpan Moved(TextSpan span, int by) => span with { Start = span.Start + by };
}
