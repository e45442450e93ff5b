using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// The '#' of root's shell. It begins comments, too: only before a known program with one of its subcommands or a flag, in a
/// line that says nothing in Chinese, it is a prompt.
/// </summary>
internal static class RootPrompt
{
    private const string Sign = "# ";

    /// <summary>The prompt's length without the blank behind it; 0 where the line begins with none.</summary>
    public static int LengthIn(string text, ProgramSet programs, Subcommands subcommands)
    {
        if (!text.StartsWith(Sign, StringComparison.Ordinal) || text.Contains('\n') || text.Any(PlaceholderScanner.IsChinese))
        {
            return 0;
        }

        var words = text[Sign.Length..].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words is [var program, var word, ..] && programs.Contains(program) && (word[0] == '-' || subcommands.FactsOf($"{program} {word}") is not null) ? 1 : 0;
    }
}
