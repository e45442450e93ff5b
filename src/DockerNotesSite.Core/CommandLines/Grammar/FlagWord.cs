namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// A flag's word taken apart: where its name ends, and where a value begins and ends that is joined to it. Lengths from the
/// word's beginning.
/// </summary>
internal readonly record struct FlagWord(int NameLength, int ValueStart, int ValueEnd)
{
    public bool HasValue => ValueStart > 0;

    /// <summary>"--name=web", "--name", and "--color[=when]", whose value may be left out.</summary>
    public static FlagWord Split(ReadOnlySpan<char> written)
    {
        var assign = written.IndexOf('=');
        if (assign < 0)
        {
            return new FlagWord(written.Length, 0, 0);
        }

        return written[assign - 1] == '[' && written[^1] == ']'
            ? new FlagWord(assign - 1, assign + 1, written.Length - 1)
            : new FlagWord(assign, assign + 1, written.Length);
    }

    /// <summary>"--[no-]verify", "-&lt;flag&gt;", "--$FLAG": the name itself stands for something.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> written) =>
        written[1] is '<' or '[' or '{' or '$' || (written.Length > 2 && written[1] == '-' && written[2] is '<' or '[' or '{' or '$');
}
