using System.Buffers;
using System.Globalization;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// Finds the placeholders that people write in command lines: [container], &lt;container&gt;, {{container}}, CONTAINER,
/// $CONTAINER, 容器名.
/// </summary>
internal static class PlaceholderScanner
{
    private const int LongestPlaceholder = 300;

    private static readonly SearchValues<char> NeverBraced = SearchValues.Create(",{:=$.");

    private static readonly string[] ShellVariables =
        ["PWD", "HOME", "USER", "UID", "GID", "PATH", "SHELL", "HOSTNAME", "OLDPWD", "DISPLAY", "RANDOM", "TERM"];

    /// <summary>The length of the placeholder that begins here, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, bool isSyntax)
    {
        var rest = text[start..];
        return rest[0] switch
        {
            '{' when rest.StartsWith("{{", StringComparison.Ordinal) => Braced(rest),
            '{' => SingleBraced(text, start, isSyntax),
            '<' => Enclosed(rest, '<', '>'),
            '[' => Enclosed(rest, '[', ']'),
            '$' => Variable(rest),
            _ when StartsName(text, start) => Name(rest, isSyntax, start == 0 || char.IsWhiteSpace(text[start - 1])),
            _ => 0,
        };
    }

    /// <summary>What stands for something, without brackets, signs and repetition marks.</summary>
    public static string NameOf(ReadOnlySpan<char> placeholder) =>
        placeholder.Trim("[]<>{}$:@/=,").TrimEnd('.').TrimEnd('…').Trim("[]<>{} ").ToString();

    /// <summary>"{name}"; but not "stash@{0}", "{a,b}", "${a}".</summary>
    private static int SingleBraced(ReadOnlySpan<char> text, int start, bool isSyntax)
    {
        var rest = Near(text[start..]);
        var end = rest.IndexOf('}');
        return isSyntax && end > 1 && (start == 0 || text[start - 1] is not ('@' or '$')) && NamesSomething(rest[1..end])
            && rest[1..end].IndexOfAny(NeverBraced) < 0
            ? end + 1 + Repetition(rest[(end + 1)..])
            : 0;
    }

    private static ReadOnlySpan<char> Near(ReadOnlySpan<char> rest) => rest[..Math.Min(rest.Length, LongestPlaceholder)];

    private static int Braced(ReadOnlySpan<char> rest)
    {
        rest = Near(rest);
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        if (end < 0)
        {
            return 0;
        }

        while (end + 2 < rest.Length && rest[end + 2] == '}')
        {
            end++;
        }

        // A Go template such as {{.Names}} or {{json .}} is a value that the program reads.
        var content = rest[2..end].Trim();
        var isTemplate = content.IsEmpty || content[0] is '.' or '$' or '-' or '"' || content.Contains(" .", StringComparison.Ordinal)
            || content is "end" or "else" || content.Contains('\n');
        return isTemplate ? 0 : end + 2;
    }

    private static int Enclosed(ReadOnlySpan<char> rest, char open, char close)
    {
        rest = Near(rest);
        var depth = 0;
        for (var i = 0; i < rest.Length && rest[i] is not '\n'; i++)
        {
            depth += rest[i] == open ? 1 : rest[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return NamesSomething(rest[1..i]) ? i + 1 + Repetition(rest[(i + 1)..]) : 0;
            }
        }

        return 0;
    }

    private static bool NamesSomething(ReadOnlySpan<char> content)
    {
        var name = content.TrimStart(":@/=,-[<.{");
        var isRange = content.Length == 3 && content[1] == '-';
        return !name.IsEmpty && char.IsLetter(name[0]) && !isRange && !char.IsWhiteSpace(content[0]) && !char.IsWhiteSpace(content[^1])
            && content.IndexOfAny(";&\"'") < 0;
    }

    private static int Variable(ReadOnlySpan<char> rest)
    {
        var isBraced = rest.Length > 1 && rest[1] == '{';
        var start = isBraced ? 2 : 1;
        var end = start;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] == '_'))
        {
            end++;
        }

        var name = rest[start..end];
        if (name.IsEmpty || char.IsDigit(name[0]) || ShellVariables.Contains(name.ToString()) || (isBraced && (end == rest.Length || rest[end] != '}')))
        {
            return 0;
        }

        return isBraced ? end + 1 : end;
    }

    private static bool StartsName(ReadOnlySpan<char> text, int start)
    {
        var previous = start == 0 ? ' ' : text[start - 1];
        return !char.IsLetterOrDigit(previous) && previous is not ('_' or '-' or '.' or '$');
    }

    private static int Name(ReadOnlySpan<char> rest, bool isSyntax, bool isAfterBlank)
    {
        if (IsChinese(rest[0]))
        {
            return ChineseName(rest);
        }

        var end = 0;
        while (end < rest.Length && (char.IsAsciiLetterUpper(rest[end]) || char.IsAsciiDigit(rest[end]) || rest[end] is '_' or '-'))
        {
            end++;
        }

        var next = end < rest.Length ? rest[end] : ' ';
        var isName = isSyntax && (end >= 2 || (isAfterBlank && char.IsWhiteSpace(next))) && end > 0 && char.IsAsciiLetterUpper(rest[0]) && !char.IsLetterOrDigit(next)
            && !rest.StartsWith("SIG", StringComparison.Ordinal) && !IsAssignmentOfValue(rest, end);
        return isName ? end + Repetition(rest[end..]) : 0;
    }

    private static int ChineseName(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && (IsChinese(rest[end]) || char.IsLetterOrDigit(rest[end]) || rest[end] is '_' or '-'))
        {
            end++;
        }

        return end + Repetition(rest[end..]);
    }

    // PASSWORD=secret sets a real variable; KEY=VALUE stands for any.
    private static bool IsAssignmentOfValue(ReadOnlySpan<char> rest, int end) =>
        end + 1 < rest.Length && rest[end] == '=' && !char.IsAsciiLetterUpper(rest[end + 1]) && rest[end + 1] is not ('[' or '<' or '{' or '$');

    private static int Repetition(ReadOnlySpan<char> rest) =>
        rest.StartsWith("...", StringComparison.Ordinal) ? 3 : rest.StartsWith("…", StringComparison.Ordinal) ? 1 : 0;

    public static bool IsChinese(char character) =>
        char.IsLetter(character) && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;
}
