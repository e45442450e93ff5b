using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// Finds lines that cost the Markdown parser quadratic time before it refuses them: thousands of lists and quotations that begin in one
/// line. The parser's own limit is far lower, but does not look into code; no author's code begins like that.
/// </summary>
internal static class ContainerDepth
{
    private const int Limit = 1_000;

    /// <summary>The place of the mark that is one too many, or null.</summary>
    public static SourceLocation? FindTooDeep(SourceText text)
    {
        for (var line = 0; line < text.Lines.Length; line++)
        {
            if (text.Lines[line].Length > Limit && FindTooDeep(text.Lines[line]) is { } character)
            {
                return text.At(line, character);
            }
        }

        return null;
    }

    private static int? FindTooDeep(string line)
    {
        var (depth, next) = (0, 0);
        while (MarkLength(line.AsSpan(next)) is > 0 and var length)
        {
            if (++depth > Limit)
            {
                return next;
            }

            next += length;
        }

        return null;
    }

    /// <summary>Of one mark and the blanks before it; 0 where something else stands.</summary>
    private static int MarkLength(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart(" \t");
        var digits = rest.Length - rest.TrimStart("0123456789").Length;
        var width = rest is ['>', ..] or ['-' or '*' or '+', ' ' or '\t', ..] ? 1
            : digits > 0 && rest[digits..] is ['.' or ')', ' ' or '\t', ..] ? digits + 1
            : 0;
        return width == 0 ? 0 : line.Length - rest.Length + width;
    }
}
