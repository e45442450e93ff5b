namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>A word of a command line, or a sign between words; start and length in UTF-16 units.</summary>
internal readonly record struct Word(int Start, int Length, WordKind Kind)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

internal enum WordKind
{
    Plain,
    Prompt,
    Comment,

    /// <summary>Ends a command: | || &amp;&amp; &amp; ; and a line's end.</summary>
    Separator,

    /// <summary>A redirection: > >> 2>&amp;1 &lt;.</summary>
    Redirection,

    /// <summary>$( of a command substitution.</summary>
    SubstitutionStart,

    /// <summary>) of a command substitution.</summary>
    SubstitutionEnd,

    /// <summary>A backslash that joins two lines.</summary>
    Continuation,
}
