using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>
/// Plain values as Markdown that reads back as the same values, in CommonMark and in GitHub's dialect alike. Characters that
/// mean something everywhere are escaped here; what means something only at the start of a line, by <see cref="LineStart"/>.
/// </summary>
internal static partial class MarkdownText
{
    /// <summary>What <see cref="Escape"/> changes, in some places at least.</summary>
    private static readonly SearchValues<char> Escapable = SearchValues.Create("\n\r\t\v\f\\`*[]<|~_&!:.");

    private static readonly SearchValues<char> UnsafeInAddress =
        SearchValues.Create([.. Enumerable.Range(0, ' ' + 1).Select(c => (char)c), .. "&<>\\`|()\"\x7f"]);

    /// <summary>Text on one line. '|' is escaped too, so that it is safe in a table.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Escapable))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\t' or '\v' or '\f')
            {
                escaped.Append(' ');
            }
            else if (Means(text, i))
            {
                escaped.Append('\\').Append(c);
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>
    /// The line as it must stand at the start of a block or of a line in it: a mark that would begin a heading, a list, a
    /// quotation or an underline is escaped.
    /// </summary>
    public static string LineStart(string line)
    {
        line = line.TrimStart(' ', '\t');
        if (line.Length == 0)
        {
            return line;
        }

        if (line[0] is '#' or '-' or '+' or '=' or '>' or ':')
        {
            return "\\" + line;
        }

        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }

    /// <summary>A code span on one line; "" for an empty one, which Markdown can't write.</summary>
    public static string Code(string value, bool inTable)
    {
        var line = value.Replace('\n', ' ').Replace('\r', ' ');
        if (line.Trim().Length == 0)
        {
            return line.Length == 0 ? "" : " ";
        }

        // "]:" would make a definition of a link that begins a block and holds the span.
        if ((inTable && line.Contains('|', StringComparison.Ordinal)) || line.Contains("]:", StringComparison.Ordinal))
        {
            return $"<code>{Escape(line).Replace("\\|", "&#124;", StringComparison.Ordinal)}</code>";
        }

        var fence = new string('`', LongestRun(line, '`') + 1);
        var padding = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return fence + padding + line + padding + fence;
    }

    /// <summary>A link's address in its angle-bracket form where it needs one.</summary>
    public static string Address(string address)
    {
        address = address.Trim();
        if (!address.AsSpan().ContainsAny(UnsafeInAddress))
        {
            return address;
        }

        var safe = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            _ = c == '&' ? safe.Append("&amp;") : UnsafeInAddress.Contains(c) ? safe.Append(Uri.HexEscape(c)) : safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>A value inside double quotes: a link's title or an element's attribute.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            quoted.Append(c switch
            {
                '&' or '"' or '<' or '>' or '`' or '\\' or '|' or '*' or '_' or '[' or ']' => $"&#{(int)c};",
                < ' ' => " ",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>An address that may stand as it is between angle brackets: "&lt;https://example.org/&gt;".</summary>
    [GeneratedRegex("^https?://[A-Za-z0-9./?=%_~+:#,;@-]+\\z", RegexOptions.CultureInvariant)]
    public static partial Regex PlainAddress();

    public static int LongestRun(string text, char mark)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == mark ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>A name that may stand in a tag: letters, digits and '-', beginning with a letter.</summary>
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9-]*\\z", RegexOptions.CultureInvariant)]
    public static partial Regex TagName();

    private static bool Means(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '|' or '~' => true,
        '_' => !(IsWord(text, i - 1) && IsWord(text, i + 1)),
        '&' => i + 1 == text.Length || char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#',
        '!' => i + 1 == text.Length,
        ':' => i > 0 && char.IsAsciiLetter(text[i - 1]) && RunsIntoMarks(text, i),
        '.' => i > 2 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) && RunsIntoMarks(text, i),
        _ => false,
    };

    // A bare address becomes a link with everything up to the next ASCII space, backslashes and marks included.
    private static bool RunsIntoMarks(string text, int i)
    {
        while (++i < text.Length && text[i] is not (' ' or '\t' or '\n' or '\r'))
        {
            if (text[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~' or '&')
            {
                return true;
            }
        }

        return i == text.Length;
    }

    private static bool IsWord(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiLetterOrDigit(text[i]);
}
