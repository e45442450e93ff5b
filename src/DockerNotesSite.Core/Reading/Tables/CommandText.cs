using System.Buffers;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Tells command lines of known programs from other text.</summary>
internal sealed class CommandText(ProgramSet programs)
{
    private const int LongestChinesePlaceholder = 8;
    private const int LongestPrompt = 60;

    // A program stands among the first words; the rest of a long text need not be looked at.
    private const int LongestStart = 200;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\n\u00A0,;，；、／|&");

    /// <summary>What names of variables and entities are made of.</summary>
    public static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("#ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly string[] Launchers = ["sudo", "env", "time", "nohup", "exec", "winpty", "command"];

    private static readonly string[] LauncherFlagsWithValue = ["-u", "-g", "--user", "--group"];

    private static readonly string[] EnglishProse =
        ["is", "are", "was", "has", "have", "can", "will", "does", "and", "or", "uses", "provides", "the", "to", "for", "in", "on"];

    /// <summary>False for a text in which no command of a known program can stand.</summary>
    public bool NamesProgram(string text)
    {
        foreach (var name in programs.Names)
        {
            if (text.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public bool BeginsWithProgram(string text, int start = 0) => IsKnown(ProgramIn(text.AsSpan(start)));

    public bool IsKnown(ReadOnlySpan<char> program) => IsOneOf(program, programs.Names.AsSpan());

    /// <summary>The name behind prompt, sudo and assignments, without its folder: "docker"; "" where there is none.</summary>
    public static string ProgramOf(string text, int from = 0) => ProgramIn(text.AsSpan(from)).ToString();

    private static ReadOnlySpan<char> ProgramIn(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(LongestStart, text.Length)];
        var (start, length) = ProgramRange(head);
        var word = head.Slice(start, length);
        return word[(word.LastIndexOf('/') + 1)..];
    }

    /// <summary>
    /// A text outside code that begins with a known program and is not a sentence about it: "docker stop 容器名" is a command,
    /// "docker 是容器引擎" is not.
    /// </summary>
    public bool IsCommand(string text)
    {
        var (start, length) = ProgramRange(text);
        var program = ProgramOf(text);
        if (length == 0 || !IsKnown(program))
        {
            return false;
        }

        var rest = text[(start + length)..].TrimStart();
        if (rest.Length == 0)
        {
            return true;
        }

        return IsSecondWord(program, rest) && !IsChineseSentence(rest);
    }

    /// <summary>The length of "$ ", "# ", "PS C:\> " or "root@web:~# " before a command, or 0.</summary>
    public static int PromptLength(ReadOnlySpan<char> text)
    {
        var sign = text[..Math.Min(text.Length, LongestPrompt)].IndexOfAny("$#>%");
        if (sign < 0 || sign + 1 >= text.Length || text[sign + 1] != ' ')
        {
            return 0;
        }

        var before = text[..sign];
        var isPrompt = before.IsEmpty || before is "~" || before.StartsWith("PS ") || (before.Contains('@') && !before[..before.IndexOf('@')].Contains(' '))
            || (before.Length >= 3 && before[1] == ':' && before[2] == '\\');
        return isPrompt ? text.Length - text[(sign + 1)..].TrimStart().Length : 0;
    }

    private static (int Start, int Length) ProgramRange(ReadOnlySpan<char> text)
    {
        var position = PromptLength(text);
        var skipsValue = false;
        while (true)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            var length = text[position..].IndexOfAny(WordEnds);
            length = length < 0 ? text.Length - position : length;
            var word = text.Slice(position, length);
            if (length == 0 || !(skipsValue || IsOneOf(word, Launchers) || word[0] == '-' || IsAssignment(word)))
            {
                return (position, length);
            }

            skipsValue = IsOneOf(word, LauncherFlagsWithValue);
            position += length;
        }
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> words)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAssignment(ReadOnlySpan<char> word) =>
        word.IndexOf('=') is > 0 and var sign && !char.IsAsciiDigit(word[0]) && !word[..sign].ContainsAnyExcept(NameCharacters);

    /// <summary>Does one of the program's subcommands, or a flag, stand behind it?</summary>
    public bool HasSubcommandOrFlag(string text)
    {
        var (start, length) = ProgramRange(text);
        var rest = text[(start + length)..].TrimStart();
        var end = rest.AsSpan().IndexOfAny(WordEnds);
        return rest.StartsWith('-') || HasSubcommand(ProgramOf(text), end < 0 ? rest : rest[..end]);
    }

    private bool HasSubcommand(string program, string word) =>
        programs.Facts.TryGetValue(program, out var facts) && facts.Commands.ContainsKey($"{program} {word}");

    private bool IsSecondWord(string program, string rest)
    {
        if (!char.IsAsciiLetterOrDigit(rest[0]))
        {
            return char.IsAscii(rest[0]);
        }

        var length = rest.AsSpan().IndexOfAny(WordEnds);
        var word = length < 0 ? rest : rest[..length];
        if (HasSubcommand(program, word))
        {
            return true;
        }

        var isName = char.IsAsciiLetterLower(word[0]) || !word.Any(char.IsAsciiLetterLower);
        return isName && !EnglishProse.Contains(word, StringComparer.Ordinal) && !rest.EndsWith('.');
    }

    private bool IsChineseSentence(string rest)
    {
        if (rest.AsSpan().ContainsAny('"', '\''))
        {
            return false;
        }

        var run = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            run = IsChinese(rest[i]) ? run + 1 : 0;
            var endsClause = rest[i] is '，' or '。' or '；' or '！' or '？';
            if (run > LongestChinesePlaceholder || (endsClause && !BeginsWithProgram(rest, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lower-case letters, as programs are called; neither a flag nor an instruction such as FROM.</summary>
    public static bool LooksLikeProgram(string word) =>
        word.Length > 0 && char.IsAsciiLetterOrDigit(word[0]) && word.Any(char.IsAsciiLetterLower)
        && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.' or '+');

    public static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF';
}
