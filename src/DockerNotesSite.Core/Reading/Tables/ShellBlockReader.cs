using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>A line of a shell block: a command, a comment, both, a blank, or output.</summary>
internal sealed record ShellLine(SourceLocation Location)
{
    public CommandLine? Command { get; init; }

    /// <summary>Without its mark; "" where there is none.</summary>
    public string Comment { get; init; } = "";

    public SourceLocation CommentLocation { get; init; }

    public bool HasPrompt { get; init; }

    /// <summary>The line where it is none of these but what a command printed.</summary>
    public string? Output { get; init; }
}

/// <summary>
/// A code block in, its commands, comments and what they printed out, continued lines joined. Commands of any program count
/// where one of a known program is among them. Null for anything else: scripts, here-documents, indented lines.
/// </summary>
internal sealed class ShellBlockReader(CommandText commands)
{
    private static readonly string[] Languages =
        ["", "sh", "bash", "shell", "console", "zsh", "shell-session", "shellsession", "sh-session", "terminal", "powershell", "pwsh", "ps1", "cmd", "bat", "batch", "dos"];

    private static readonly string[] ScriptLanguages = ["sh", "bash", "shell", "zsh"];

    private static readonly string[] Keywords =
        ["if", "for", "while", "until", "case", "function", "do", "done", "then", "else", "fi", "esac", "select", "return", "local", "{", "}", "[", "[["];

    public ImmutableArray<ShellLine>? Read(CodeBlock block)
    {
        if (!Languages.Contains(block.Language.ToLowerInvariant(), StringComparer.Ordinal) || block.Text.StartsWith("#!", StringComparison.Ordinal)
            || !commands.NamesProgram(block.Text))
        {
            return null;
        }

        var texts = block.Text.Split('\n');
        var hashIsPrompt = texts.All(t => t.AsSpan().Trim().IsEmpty || IsRootPrompt(t)) || IsRootSession(texts);
        var hasPrompts = hashIsPrompt || texts.Any(t => CommentMark(t) == 0 && CommandText.PromptLength(t) > 0);
        var place = block.TextLocation.Line > 0 ? block.TextLocation : block.Location;
        var lines = ImmutableArray.CreateBuilder<ShellLine>();
        var hasCommand = false;
        for (var i = 0; i < texts.Length; i++)
        {
            var last = LastOfContinued(texts, i, hashIsPrompt);
            var text = last == i ? texts[i] : string.Join('\n', texts[i..(last + 1)]);
            var start = place with { Line = place.Line + i };
            if (ReadComment(text, start, hashIsPrompt) is { } comment)
            {
                lines.Add(comment);
            }
            else if (IsOutput(text, lines, hasCommand, hasPrompts))
            {
                lines.Add(new ShellLine(start) { Output = text });
            }
            else if (ReadCommand(text, start) is { } line)
            {
                lines.Add(line);
                hasCommand = true;
            }
            else
            {
                return null;
            }

            i = last;
        }

        return lines.Any(l => l.Command is { } c && commands.BeginsWithProgram(c.Text)) ? lines.ToImmutable() : null;
    }

    /// <summary>A script as one text: its first line, a keyword or a here-document tells it. Null where it is none, or calls no known program.</summary>
    public CommandLine? ReadScript(CodeBlock block)
    {
        if (!ScriptLanguages.Contains(block.Language.ToLowerInvariant(), StringComparer.Ordinal) || !commands.NamesProgram(block.Text))
        {
            return null;
        }

        var lines = block.Text.Split('\n');
        return lines.All(l => CommentMark(l) > 0 || CommandText.PromptLength(l) == 0)
            && lines.Any(l => commands.BeginsWithProgram(l.TrimStart()))
            && (lines[0].StartsWith("#!", StringComparison.Ordinal) || lines.Any(l => IsKeyword(l.TrimStart()) || l.Contains("<<", StringComparison.Ordinal)))
            ? new CommandLine { Text = block.Text, Location = block.TextLocation }
            : null;
    }

    /// <summary>Where no language says that it is a shell block, every line must be a command of a known program.</summary>
    public bool IsSure(CodeBlock block, ImmutableArray<ShellLine> lines) =>
        block.Language.Length > 0 || lines.All(l => l.Output is null && (l.Command is null || commands.IsCommand(l.Command.Text)));

    /// <summary>
    /// Behind a prompt every line is a command; the lines without one are what the commands printed, but for a known program
    /// right below a comment. Where there are no prompts, a line below a command that begins like none is printed, and those
    /// that follow it directly.
    /// </summary>
    private bool IsOutput(string text, ImmutableArray<ShellLine>.Builder before, bool followsCommand, bool hasPrompts)
    {
        if (hasPrompts)
        {
            var isExplained = before is [.., { Command: null, Comment.Length: > 0 }] && commands.BeginsWithProgram(text);
            return CommandText.PromptLength(text) == 0 && !isExplained;
        }

        return followsCommand && !IsKeyword(text) && !commands.BeginsWithProgram(text)
            && (before[^1].Output is not null || !(char.IsWhiteSpace(text[0]) || BeginsLikeCommand(text)));
    }

    /// <summary>A program's name, a variable that is set, or any line with a comment behind it.</summary>
    private static bool BeginsLikeCommand(string text)
    {
        var program = CommandText.ProgramOf(text);
        return CommandText.LooksLikeProgram(program) || program.Length == 0 || CommentStart(text) < text.Length;
    }

    private bool IsRootPrompt(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) && commands.IsCommand(line) && !line.Any(CommandText.IsChinese);

    /// <summary>Behind every '#' a command that its program surely has, and everything else was printed.</summary>
    private bool IsRootSession(string[] lines) =>
        lines.Any(IsRootPrompt) && lines.All(l => l.StartsWith('#') ? IsRootPrompt(l) && commands.HasSubcommandOrFlag(l)
            : !commands.BeginsWithProgram(l) && CommandText.PromptLength(l) == 0);

    private static int LastOfContinued(string[] lines, int i, bool hashIsPrompt)
    {
        while (i + 1 < lines.Length && lines[i].TrimEnd() is [.., '\\'] or [.., ' ', '`'] or [.., ' ', '^'] && (hashIsPrompt || !lines[i].StartsWith('#')))
        {
            i++;
        }

        return i;
    }

    /// <summary>A blank line or one that is nothing but a comment; null where it is neither.</summary>
    private static ShellLine? ReadComment(string text, SourceLocation place, bool hashIsPrompt)
    {
        if (text.AsSpan().Trim().IsEmpty)
        {
            return new ShellLine(place);
        }

        return CommentMark(text) is > 0 and var mark && !hashIsPrompt ? WithComment(new ShellLine(place), text, mark) : null;
    }

    private static ShellLine? ReadCommand(string text, SourceLocation place)
    {
        var prompt = CommandText.PromptLength(text);
        var command = text[prompt..];
        if (char.IsWhiteSpace(text[0]) || command.Contains("<<", StringComparison.Ordinal) || IsKeyword(command)
            || (prompt == 0 && !BeginsLikeCommand(text)))
        {
            return null;
        }

        var end = CommentStart(command);
        var line = new CommandLine { Text = command[..end].TrimEnd(), Location = place.Right(prompt) };
        return WithComment(new ShellLine(place) { Command = line, HasPrompt = prompt > 0 }, text, prompt + end);
    }

    /// <summary>The words that scripts are made of, and a function's head: "stop_all() {".</summary>
    private static bool IsKeyword(string command)
    {
        var firstWord = command.Split([' ', ';'], 2)[0];
        return Keywords.Contains(firstWord, StringComparer.Ordinal) || firstWord.EndsWith("()", StringComparison.Ordinal);
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
