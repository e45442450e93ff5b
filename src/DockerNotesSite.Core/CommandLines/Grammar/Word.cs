namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>A word of a command line, or a sign between words; start and length in UTF-16 units.</summary>
internal readonly record struct Word(int Start, int Length, WordKind Kind)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

internal enum WordKind
{
    /// <summary>With its quotes and everything that is nested in it.</summary>
    Plain,
    Prompt,
    Comment,

    /// <summary>Ends a command: || &amp;&amp; &amp; ;.</summary>
    Separator,

    /// <summary>Ends a command, whose output goes on: | |&amp;.</summary>
    Pipe,

    /// <summary>Ends a command: a line's end.</summary>
    LineEnd,

    /// <summary>A '|' in a syntax: what follows may stand in the place of what is before it.</summary>
    Alternative,

    /// <summary>A redirection whose file is the next word: > >> 2> &lt; &lt;&lt;&lt;.</summary>
    Redirection,

    /// <summary>A redirection that needs no further word: 2>&amp;1.</summary>
    Duplication,

    /// <summary>( ) { or } around several commands.</summary>
    Group,

    /// <summary>Joins two lines: \ and, in other shells, ^ or `.</summary>
    Continuation,

    /// <summary>The lines of a here-document, or what a command printed: text that is no command.</summary>
    Text,

    /// <summary>The word that ends a here-document.</summary>
    TextEnd,
}
