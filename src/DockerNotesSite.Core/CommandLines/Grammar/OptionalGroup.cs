namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// Several words in brackets: "[--name NAME]", "[-a|--all]", "[COMMAND [ARG...]]". Start and end of its content count from the
/// word's beginning.
/// </summary>
internal sealed record OptionalGroup(int Start, int End, bool HoldsFlags)
{
    /// <summary>Shown as one placeholder: "{{[-a|--all]}}".</summary>
    public bool IsPlaceholder { get; init; }

    /// <summary>Null where the word is none.</summary>
    public static OptionalGroup? At(string text, Word word, bool isSyntax)
    {
        var written = word.In(text);
        if (written[0] is not ('[' or '{' or '<') || PlaceholderScanner.LengthAt(written, 0, isSyntax) != word.Length)
        {
            return null;
        }

        var end = written.TrimEnd('.').TrimEnd('…').Length - 1;
        var isDouble = written.StartsWith("{{[", StringComparison.Ordinal) && written.EndsWith("]}}", StringComparison.Ordinal);
        var (start, close) = isDouble ? (3, written.Length - 3) : (1, end);
        if (close <= start)
        {
            return null;
        }

        var content = written[start..close];
        var holdsFlags = content[0] == '-' && content.Length > 1;
        var isNested = written[0] == '[' && content.Contains(" [", StringComparison.Ordinal) && content[^1] is ']';
        return holdsFlags || isNested ? new OptionalGroup(start, close, holdsFlags) { IsPlaceholder = isDouble } : null;
    }
}
