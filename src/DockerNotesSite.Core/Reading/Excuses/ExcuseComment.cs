using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reading.Excuses;

/// <summary>
/// A comment that is meant to excuse something, whether it can be read or not: its text without the marks, and its first
/// and last line and character, all counted from 0.
/// </summary>
internal sealed partial record ExcuseComment(string Text, int Line, int Start, int LastLine, int End)
{
    private const string Opening = "<!--";

    private const string Closing = "-->";

    private const string Program = "cli";

    private const string Verb = "ignore";

    /// <summary>The lines that it stands on.</summary>
    public IEnumerable<int> Lines => Enumerable.Range(Line, LastLine - Line + 1);

    /// <summary>In order; those in code too, which only the Markdown reader can tell.</summary>
    public static ImmutableArray<ExcuseComment> Find(SourceText text)
    {
        var found = ImmutableArray.CreateBuilder<ExcuseComment>();
        var (line, character) = (0, 0);
        while (IndexOf(text, Opening, line, character) is var (first, start)
            && IndexOf(text, Closing, first, start + Opening.Length) is var (last, end))
        {
            var content = TextBetween(text, first, start + Opening.Length, last, end);
            var isEscaped = start > 0 && text.Lines[first][start - 1] == '\\';
            if (!isEscaped && LooksLikeExcuse(content))
            {
                found.Add(new ExcuseComment(content, first, start, last, end + Closing.Length));
            }

            (line, character) = (last, end + Closing.Length);
        }

        return found.ToImmutable();
    }

    private static (int Line, int Character)? IndexOf(SourceText text, string mark, int line, int character)
    {
        for (; line < text.Lines.Length; line++, character = 0)
        {
            if (text.Lines[line].IndexOf(mark, character, StringComparison.Ordinal) is >= 0 and var index)
            {
                return (line, index);
            }
        }

        return null;
    }

    /// <summary>On one line, without the marks of quotations.</summary>
    private static string TextBetween(SourceText text, int line, int start, int lastLine, int end)
    {
        if (line == lastLine)
        {
            return text.Lines[line][start..end].Trim();
        }

        var between = text.Lines[(line + 1)..lastLine];
        var lines = between.Insert(0, text.Lines[line][start..]).Add(text.Lines[lastLine][..end]);
        return string.Join(' ', lines.Select(l => l.TrimStart(' ', '\t', '>').TrimEnd())).Trim();
    }

    /// <summary>"cli: …", or nearly so with a code behind: "cil ignore CODE". A comment that only names a code is none.</summary>
    private static bool LooksLikeExcuse(string content)
    {
        if (Directive().IsMatch(content))
        {
            return true;
        }

        var words = FirstWords().Match(content);
        return words.Success && NamesCode().IsMatch(content)
            && (IsNear(words.Groups["first"], Verb)
                || (IsNear(words.Groups["first"], Program) && (IsNear(words.Groups["second"], Verb) || NamesCode().IsMatch(words.Groups["second"].ValueSpan))));
    }

    private static bool IsNear(Group word, string name) => word.Length > 1 && NearMiss.Of(word.Value.ToLowerInvariant(), [name]) is not null;

    [GeneratedRegex("""^cli\s*[:：]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex("""\bDNS[0-9]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesCode();

    [GeneratedRegex("""^(?<first>[A-Za-z]{1,20})[^A-Za-z]{0,5}(?<second>[A-Za-z0-9]{0,20})""", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWords();
}
