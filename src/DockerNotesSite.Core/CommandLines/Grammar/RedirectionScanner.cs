namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>Recognises redirections: &lt; &lt;&lt; &lt;&lt;&lt; > >> >| &amp;> 2>&amp;1. A placeholder in angle brackets is none.</summary>
internal static class RedirectionScanner
{
    // The longer ones first.
    private static readonly string[] Signs = ["&>>", "&>", "<<<", "<<-", "<<", "<>", "<&", "<", ">>", ">&", ">|", ">"];

    /// <summary>The redirection at a word's beginning; of length 0 where there is none.</summary>
    public static Word At(string text, int start, int end, bool isSyntax)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == end || text[at] is not ('<' or '>' or '&') || (at > start && text[at] == '&') || IsWord(text, at, end, isSyntax))
        {
            return default;
        }

        foreach (var sign in Signs)
        {
            if (end - at >= sign.Length && string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
            {
                var behind = sign is ">&" or "<&" ? DescriptorEnd(text, at + sign.Length, end) : 0;
                return behind > 0
                    ? new Word(start, behind - start, WordKind.Duplication)
                    : new Word(start, at + sign.Length - start, WordKind.Redirection);
            }
        }

        return default;
    }

    private static bool IsWord(string text, int at, int end, bool isSyntax) =>
        (at + 1 < end && text[at + 1] == '(') || PlaceholderScanner.LengthAt(text.AsSpan(0, end), at, isSyntax) > 0;

    private static int DescriptorEnd(string text, int at, int end)
    {
        var from = at;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > from ? at : at < end && text[at] == '-' ? at + 1 : 0;
    }
}
