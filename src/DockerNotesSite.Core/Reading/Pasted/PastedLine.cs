using System.Text.RegularExpressions;

namespace DockerNotesSite.Reading.Pasted;

/// <summary>What one line of pasted text looks like by itself.</summary>
internal static partial class PastedLine
{
    /// <summary>In width: a Chinese character counts two, so that "常用命令" and "commands" are short alike.</summary>
    private const int LongestHeading = 40;

    private const int LongestTerm = 60;

    public static int Width(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);

    public static bool IsBlank(string line) => line.AsSpan().IsWhiteSpace();

    /// <summary>A short line that ends in a colon, and has no sentence before it.</summary>
    public static bool IsLabel(string line)
    {
        var text = line.Trim();
        return text is [.., ':' or '：'] && text.Length > 1 && Width(text) <= LongestHeading && !InnerPunctuation().IsMatch(text) && !text.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>A short line that ends like a title, not like a sentence.</summary>
    public static bool IsBare(string line) => IsBare(line, LongestHeading);

    /// <summary>A term that is defined below may be a little longer.</summary>
    public static bool IsTerm(string line) => IsBare(line, LongestTerm);

    public static bool IsListItem(string line) => ListMark().IsMatch(line);

    /// <summary>A line for a shell: with a prompt, or a known program's name and nothing but what is typed there.</summary>
    public static bool IsCommand(string line, Func<string, bool> isProgram)
    {
        var text = line.Trim();
        var command = Prompt().Replace(text, "");
        if (command.Length < text.Length)
        {
            return true;
        }

        // With a comment behind it, a line with Chinese placeholders is a command too; without one it is a sentence.
        var typed = Comment().Replace(command, "");
        var isExplained = typed.Length < command.Length;
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && isProgram(words[0]) && !InnerPunctuation().IsMatch(words[^1])
            && (isExplained || words.All(w => w.All(char.IsAscii))) && !EndsSentence().IsMatch(typed);
    }

    private static bool IsBare(string line, int longest)
    {
        var text = line.Trim();
        return text.Length > 0 && Width(text) <= longest && !ClosingPunctuation().IsMatch(text)
            && !text.Contains('\t', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal);
    }

    [GeneratedRegex("""[。！？；，,;!?…：:.]$""", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingPunctuation();

    [GeneratedRegex("""[。！？；，;!?]""", RegexOptions.CultureInvariant)]
    private static partial Regex InnerPunctuation();

    [GeneratedRegex("""\p{L}[.,;:!?]$""", RegexOptions.CultureInvariant)]
    private static partial Regex EndsSentence();

    [GeneratedRegex("""^\s{0,3}([-*+•·]|[0-9]{1,3}[.)])[ \t]+\S""", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex("""^(?:\[?[\w.@~\-]+[ :][^\s\]]*\]?)?[$#]\s+(?=[a-z./])""", RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    [GeneratedRegex("""\s+#\s.*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
