using System.Text.RegularExpressions;

namespace DockerNotesSite.Reading.Pasted;

/// <summary>Tells a text that was written as Markdown from one that was pasted from a page, its markup lost.</summary>
internal static partial class MarkupDetector
{
    /// <summary>A file that says it is Markdown is believed for a list or a quotation; "a.txt" is not.</summary>
    public static bool HasMarkdown(SourceText text, bool isMarkdownFile) =>
        text.Lines.Any(l => Strong().IsMatch(l) || (isMarkdownFile && Weak().IsMatch(l)))
        || Enumerable.Range(0, text.Lines.Length).Any(i => IsHeading(text, i));

    /// <summary>"# 标题" above an empty line; above a command it is a shell's comment.</summary>
    private static bool IsHeading(SourceText text, int line) =>
        text.Lines[line].StartsWith("# ", StringComparison.Ordinal) && line + 1 < text.Lines.Length && PastedLine.IsBlank(text.Lines[line + 1]);

    /// <summary>
    /// A heading, a fence, a table's delimiter row, a link, a code span, bold text, a marked box, a heading's underline of "=",
    /// HTML.
    /// </summary>
    [GeneratedRegex("""
        ^\#{2,6}[ \t]+\S | ^[ ]{0,3}(```|~~~|:::) | ^[ \t|:]*-{3,}[ \t]*:?[ \t]*\|[-:| \t]*$ | ^\|.*\|[ \t]*$
        | \]\([^)\s]+\) | `[^`]+` | \*\*[^*\s][^*]*\*\* | ^={3,}[ \t]*$ | </[a-z]+[1-6]?> | <br[ ]*/?> | <!--
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Strong();

    /// <summary>A list's item, a quotation, a heading of one "#", a thematic break, indented code.</summary>
    [GeneratedRegex("""^[ ]{0,3}([-*+][ \t]+\S|[0-9]{1,9}[.)][ \t]+\S|>|\#[ \t]+\S|-{3,}[ \t]*$|:[ \t]+\S)|^([ ]{4}|\t)\S""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Weak();
}
