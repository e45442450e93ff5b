namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Splits a text that holds several command lines: at ",", "，", "、", ";", "；", "/", "／", "或", "or", "&lt;br&gt;" and line ends,
/// each only where what follows begins with a program: a known one, or the text's own first word.
/// </summary>
internal sealed class CommandSplitter(CommandText commands)
{
    /// <summary>The lines' stretches, in order and without the blanks around them.</summary>
    public List<(int Start, int End)> Split(string text)
    {
        var program = CommandText.ProgramOf(text);
        var lines = new List<(int, int)>();
        var start = 0;
        var quotes = new Quotes(text);
        for (var i = 0; i < text.Length; i++)
        {
            i = quotes.Skip(i);
            if (i < text.Length && SeparatorLength(text, i) is > 0 and var length && BeginsCommand(text, i + length, program))
            {
                Add(lines, text, start, i);
                start = i + length;
                i = start - 1;
            }
        }

        Add(lines, text, start, text.Length);
        return lines;
    }

    private static void Add(List<(int Start, int End)> lines, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            lines.Add((start, end));
        }
    }

    private bool BeginsCommand(string text, int start, string program)
    {
        var found = CommandText.ProgramOf(text, start);
        return found.Length > 0 && (commands.IsKnown(found) || found == program);
    }

    /// <summary>The length of the separator that begins here, or 0. A word, and a slash, stand between blanks.</summary>
    private static int SeparatorLength(string text, int i)
    {
        switch (text[i])
        {
            case ';':
                return EndsEntity(text, i) ? 0 : 1;
            case ',' or '，' or '、' or '；' or '／' or '\n':
                return 1;
            case '<':
                return LineBreakLength(text, i);
        }

        if (i == 0 || !char.IsWhiteSpace(text[i - 1]))
        {
            return 0;
        }

        foreach (var word in (ReadOnlySpan<string>)["/", "或者", "或", "or"])
        {
            var end = i + word.Length;
            if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0 && end < text.Length
                && (char.IsWhiteSpace(text[end]) || word[0] == '或'))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The ';' of "&amp;amp;" is part of a character.</summary>
    private static bool EndsEntity(string text, int semicolon)
    {
        const int LongestName = 10;
        var before = text.AsSpan(Math.Max(0, semicolon - LongestName), Math.Min(semicolon, LongestName));
        return before.LastIndexOf('&') is >= 0 and var start && start + 1 < before.Length
            && !before[(start + 1)..].ContainsAnyExcept(CommandText.NameCharacters);
    }

    /// <summary>The length of "&lt;br&gt;" or "&lt;br /&gt;" here, or 0.</summary>
    public static int LineBreakLength(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(8, text.Length - start));
        var end = rest.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? rest.IndexOf('>') : -1;
        return end >= 0 && rest[3..end].Trim().Trim('/').IsEmpty ? end + 1 : 0;
    }

    /// <summary>Jumps over quoted stretches; a quote that is not closed quotes nothing.</summary>
    private sealed class Quotes(string text)
    {
        private bool _singleIsOpen;
        private bool _doubleIsOpen;

        public int Skip(int i)
        {
            if (text[i] is not ('"' or '\'') || (text[i] == '"' ? _doubleIsOpen : _singleIsOpen))
            {
                return i;
            }

            var close = text.IndexOf(text[i], i + 1);
            if (close >= 0)
            {
                return close;
            }

            _doubleIsOpen |= text[i] == '"';
            _singleIsOpen |= text[i] == '\'';
            return i;
        }
    }
}
