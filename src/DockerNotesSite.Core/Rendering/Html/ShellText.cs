using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html;

/// <summary>The prompts and comments of a shell block, which are told apart but not copied as commands.</summary>
internal static class ShellText
{
    private static readonly string[] Languages = ["bash", "console", "fish", "powershell", "sh", "shell", "shell-session", "terminal", "zsh"];

    public static bool IsShell(string language) => Languages.Contains(language.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>"$ " at the beginning of a line, and lines that begin with '#'.</summary>
    public static ImmutableArray<CommandToken> Tokens(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<CommandToken>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') is >= 0 and var end ? end : text.Length - start;
            var line = text.AsSpan(start, length);
            if (line.StartsWith("$ "))
            {
                tokens.Add(new CommandToken(start, 2, CommandTokenKind.Prompt));
            }
            else if (line.StartsWith("#"))
            {
                tokens.Add(new CommandToken(start, length, CommandTokenKind.Comment));
            }

            start += length + 1;
        }

        return tokens.ToImmutable();
    }
}
