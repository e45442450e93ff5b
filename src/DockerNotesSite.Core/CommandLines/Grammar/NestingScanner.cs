namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Finds where quotes and substitutions end: '…', "…", `…`, $(…), ${…}, &lt;(…).</summary>
internal sealed class NestingScanner(string text)
{
    // A line that opens more and closes none of them would be searched again and again.
    private const int MostFailures = 16;
    private const int DeepestNesting = 24;

    private int _failures;

    /// <summary>Where the first quote or substitution begins that never ends; null where all do.</summary>
    public int? Unclosed { get; private set; }

    /// <summary>The offset behind what opens here; -1 where nothing does, or where it is never closed.</summary>
    public int EndOf(int at, int end) => EndOf(at, end, 0);

    /// <summary>How many characters open a substitution here, whose content are commands; 0 where none does.</summary>
    public int SubstitutionStart(int at, int end)
    {
        var isBeforeParenthesis = at + 1 < end && text[at + 1] == '(';
        return text[at] switch
        {
            '`' => 1,
            '$' when isBeforeParenthesis && !(at + 2 < end && text[at + 2] == '(') => 2,
            '<' or '>' when isBeforeParenthesis => 2,
            _ => 0,
        };
    }

    private int EndOf(int at, int end, int depth)
    {
        if (!Opens(at, end))
        {
            return -1;
        }

        if (_failures < MostFailures && depth < DeepestNesting)
        {
            var close = text[at] switch
            {
                '\'' => text.IndexOf('\'', at + 1, end - at - 1) + 1,
                '"' => DoubleQuoted(at + 1, end, depth),
                '`' => Backquoted(at + 1, end),
                '$' when text[at + 1] == '{' => text.IndexOf('}', at + 2, end - at - 2) + 1,
                _ => Parenthesized(at + 2, end, depth),
            };
            if (close > 0)
            {
                return close;
            }
        }

        _failures++;
        Unclosed = Unclosed is { } first ? Math.Min(first, at) : at;
        return -1;
    }

    private bool Opens(int at, int end) => text[at] switch
    {
        '\'' or '"' or '`' => true,
        '$' => at + 1 < end && text[at + 1] is '(' or '{',
        '<' or '>' => at + 1 < end && text[at + 1] == '(',
        _ => false,
    };

    private int Backquoted(int at, int end)
    {
        for (; at < end && text[at] != '`'; at++)
        {
            at += text[at] == '\\' ? 1 : 0;
        }

        return at < end ? at + 1 : 0;
    }

    private int DoubleQuoted(int at, int end, int depth)
    {
        while (at < end && text[at] != '"')
        {
            var next = text[at] == '\\' ? at + 2 : text[at] is '$' or '`' && Opens(at, end) ? EndOf(at, end, depth + 1) : at + 1;
            if (next < 0)
            {
                return 0;
            }

            at = next;
        }

        return at < end ? at + 1 : 0;
    }

    private int Parenthesized(int at, int end, int depth)
    {
        var open = 1;
        while (at < end)
        {
            open += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (open == 0)
            {
                return at + 1;
            }

            var next = text[at] == '\\' ? at + 2 : Opens(at, end) ? EndOf(at, end, depth + 1) : at + 1;
            if (next < 0)
            {
                return 0;
            }

            at = next;
        }

        return 0;
    }
}
