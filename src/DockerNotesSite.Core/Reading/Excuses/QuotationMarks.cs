namespace DockerNotesSite.Reading.Excuses;

/// <summary>The marks of quotations at the beginning of a Markdown line, "&gt; &gt; ".</summary>
internal static class QuotationMarks
{
    public static int LengthIn(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (line[length..].TrimStart(" \t") is ['>', .. var behind])
        {
            length = line.Length - (behind is [' ' or '\t', ..] ? behind[1..] : behind).Length;
        }

        return length;
    }
}
