namespace DockerNotesSite.Model.Commands;

/// <summary>
/// What a reader fills in wherever it stands: "container", "host-port". Names are lower-case words joined by '-', of any
/// script; slots of one name are filled with one value on all pages.
/// </summary>
public sealed record Slot(string Name)
{
    /// <summary>What it is, in few words; none where only the author's own name for it is known.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.None;
}

/// <summary>A stretch of a line that a reader fills in: a placeholder, or the real text of an example in its place.</summary>
/// <param name="Span">Never the quotes around it. No two of a line overlap.</param>
/// <param name="Slot">In one line, a slot has one text.</param>
/// <param name="Written">The name of the placeholder, or the real text.</param>
/// <param name="IsPlaceholder">False for a real text.</param>
public sealed record LineSlot(TextSpan Span, Slot Slot, string Written, bool IsPlaceholder);

/// <summary>
/// Flags and how they could be written as well: "-it" as "--interactive --tty". The program reads the line in the same way
/// when <paramref name="Other"/> takes the place of the stretch.
/// </summary>
/// <param name="Span">A flag's name, a group of them, or a name with the '=' behind it.</param>
/// <param name="Other">What to write there instead; a ' ' or '=' at its end stands before the value.</param>
/// <param name="IsOtherLong">True where the line has the short names.</param>
public sealed record FlagSpelling(TextSpan Span, string Other, bool IsOtherLong);
