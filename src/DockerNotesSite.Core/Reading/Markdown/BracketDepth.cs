using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// Finds text that costs the Markdown parser quadratic time: thousands of brackets of which none closes. No author
/// opens a hundred in one paragraph.
/// </summary>
internal static class BracketDepth
{
    private const int Limit = 100;

    /// <summary>The place of the bracket that is one too many, or null.</summary>
    public static SourceLocation? FindTooDeep(SourceText text)
    {
        var (square, round) = (0, 0);
        for (var line = 0; line < text.Lines.Length; line++)
        {
            if (text.Lines[line].AsSpan().IsWhiteSpace())
            {
                (square, round) = (0, 0);
            }

            for (var i = 0; i < text.Lines[line].Length; i++)
            {
                (square, round) = text.Lines[line][i] switch
                {
                    '[' => (square + 1, round),
                    ']' => (Math.Max(0, square - 1), round),
                    '(' when i > 0 && text.Lines[line][i - 1] == ']' => (square, round + 1),
                    ')' => (square, Math.Max(0, round - 1)),
                    _ => (square, round),
                };
                if (square > Limit || round > Limit)
                {
                    return text.At(line, i);
                }
            }
        }

        return null;
    }
}
