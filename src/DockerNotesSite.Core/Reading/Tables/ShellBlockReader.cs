using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>A line of a shell block: a command, a comment, both, or a blank.</summary>
internal sealed record ShellLine(SourceLocation Location)
{
    public CommandLine? Command { get; init; }

    /// <summary>Without its mark; "" where there is none.</summary>
    public string Comment { get; init; } = "";

    public SourceLocation CommentLocation { get; init; }

    public bool HasPrompt { get; init; }
}

/// <summary>
/// A code block in, its commands and comments out, continued lines joined. Null for anything else: program output,
/// scripts, here-documents, indented lines.
/// </summary>
internal sealed class ShellBlockReader(CommandText commands)
{
    private static readonly string[] Languages =
        ["", "sh", "bash", "shell", "console", "zsh", "shell-session", "shellsession", "sh-session", "terminal", "powershell", "pwsh", "ps1", "cmd", "bat", "batch", "dos"];

    private static readonly string[] Keywords =
        ["if", "for", "while", "until", "case", "function", "do", "done", "then", "else", "fi", "esac", "select", "return", "local", "{", "}", "[", "[["];

    public ImmutableArray<ShellLine>? Read(CodeBlock block)
    {
        if (!Languages.Contains(block.Language.ToLowerInvariant(), StringComparer.Ordinal) || block.Text.StartsWith("#!", StringComparison.Ordinal))
        {
            return null;
        }

        var texts = block.Text.Split('\n');
        var hashIsPrompt = texts.All(t => t.AsSpan().Trim().IsEmpty || IsRootPrompt(t));
        var place = block.TextLocation.Line > 0 ? block.TextLocation : block.Location;
        var lines = ImmutableArray.CreateBuilder<ShellLine>();
        for (var i = 0; i < texts.Length; i++)
        {
            var last = LastOfContinued(texts, i);
            if (ReadLine(string.Join('\n', texts[i..(last + 1)]), place with { Line = place.Line + i }, hashIsPrompt) is not { } line)
            {
                return null;
            }

            lines.Add(line);
            i = last;
        }

        // Behind a prompt every line is a command; the lines without one are what the commands printed.
        var hasPrompts = lines.Any(l => l.HasPrompt);
        var isWhole = lines.All(l => l.Command is null || (hasPrompts ? l.HasPrompt : commands.BeginsWithProgram(l.Command.Text)));
        return isWhole && lines.Any(l => l.Command is { } c && commands.BeginsWithProgram(c.Text)) ? lines.ToImmutable() : null;
    }

    private bool IsRootPrompt(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) && commands.IsCommand(line) && !line.Any(CommandText.IsChinese);

    private static int LastOfContinued(string[] lines, int i)
    {
        while (i + 1 < lines.Length && lines[i].TrimEnd() is [.., '\\'] or [.., ' ', '`'] or [.., ' ', '^'] && !lines[i].StartsWith('#'))
        {
            i++;
        }

        return i;
    }

    private static ShellLine? ReadLine(string text, SourceLocation place, bool hashIsPrompt)
    {
        if (text.AsSpan().Trim().IsEmpty)
        {
            return new ShellLine(place);
        }

        if (CommentMark(text) is > 0 and var mark && !hashIsPrompt)
        {
            return WithComment(new ShellLine(place), text, mark);
        }

        var prompt = CommandText.PromptLength(text);
        var command = text[prompt..];
        var firstWord = command.Split([' ', ';'], 2)[0];
        if (char.IsWhiteSpace(text[0]) || command.Contains("<<", StringComparison.Ordinal) || Keywords.Contains(firstWord, StringComparer.Ordinal))
        {
            return null;
        }

        var end = CommentStart(command);
        var line = new CommandLine { Text = command[..end].TrimEnd(), Location = place.Right(prompt) };
        return WithComment(new ShellLine(place) { Command = line, HasPrompt = prompt > 0 }, text, prompt + end);
    }

    private static ShellLine WithComment(ShellLine line, string text, int start)
    {
        while (start < text.Length && (text[start] == '#' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        var comment = text[start..].TrimEnd().TrimEnd('#', '-', '=').TrimEnd();
        return line with { Comment = comment, CommentLocation = line.Location.Right(start) };
    }

    private static int CommentMark(string line)
    {
        if (line.StartsWith('#'))
        {
            return line.Length - line.TrimStart('#').Length;
        }

        return line.StartsWith("REM ", StringComparison.OrdinalIgnoreCase) ? 4 : line.StartsWith("::", StringComparison.Ordinal) ? 2 : 0;
    }

    /// <summary>Where a comment begins behind the command: at a '#' after a blank and outside quotes.</summary>
    private static int CommentStart(string command)
    {
        var quote = '\0';
        for (var i = 0; i < command.Length; i++)
        {
            if (quote != '\0')
            {
                quote = command[i] == quote ? '\0' : quote;
            }
            else if (command[i] is '"' or '\'')
            {
                quote = command[i];
            }
            else if (command[i] == '#' && i > 0 && char.IsWhiteSpace(command[i - 1]))
            {
                return i;
            }
        }

        return command.Length;
    }
}
