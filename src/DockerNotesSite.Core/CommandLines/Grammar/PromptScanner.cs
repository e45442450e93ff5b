using System.Buffers;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Recognises the prompt that a shell shows: "$ ", "user@host:~$ ", "PS C:\> ".</summary>
internal static class PromptScanner
{
    private const int LongestPrompt = 60;

    private static readonly SearchValues<char> NeverInUser = SearchValues.Create(" \t\n'\"|;<>=/");
    private static readonly SearchValues<char> NeverInHost = SearchValues.Create("\n'\"|;<>=,");

    /// <summary>The length of the prompt at a line's beginning, without the blank behind it; 0 where there is none.</summary>
    public static int LengthAt(string text, int start, int end)
    {
        var line = text.AsSpan(start, Math.Min(end - start, LongestPrompt));
        var sign = line.IndexOfAny("$%>#❯");
        if (sign < 0 || sign + 1 >= line.Length || line[sign + 1] != ' ')
        {
            return 0;
        }

        return IsPrompt(line[..sign], line[sign]) ? sign + 1 : 0;
    }

    /// <summary>A '#' alone is rather a comment's.</summary>
    private static bool IsPrompt(ReadOnlySpan<char> before, char sign)
    {
        if (before.IsEmpty)
        {
            return sign != '#';
        }

        var host = before.IndexOf('@');
        var isHost = host > 0 && before[..host].IndexOfAny(NeverInUser) < 0 && before[host..].IndexOfAny(NeverInHost) < 0;
        var isWindows = sign == '>' && (before.StartsWith("PS ", StringComparison.Ordinal) || (before.Length >= 3 && before[1] == ':' && before[2] == '\\'));
        return isHost || isWindows || (before is "~" && sign is '$' or '#' or '%');
    }
}
