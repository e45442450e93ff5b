namespace DockerNotesSite.Searching.Documents;

/// <summary>How much of the notes the search holds: everything of a few, of many what readers look for first.</summary>
internal sealed record SearchScale
{
    /// <summary>False: a note is one document, and its headings are words of it.</summary>
    public required bool HasSections { get; init; }

    /// <summary>False: notes are found by neighbouring Chinese characters, not by single ones.</summary>
    public bool HasSingleCharacters { get; init; } = true;

    /// <summary>How many UTF-16 units of a section's or definition's text are searched.</summary>
    public required int SearchedText { get; init; }

    /// <summary>How many UTF-16 units of a text results can show.</summary>
    public required int ShownText { get; init; }

    /// <summary>How many rows of each command are documents of their own: those first that most notes have.</summary>
    public required int RowsOfCommand { get; init; }

    /// <summary>Rows are found by the words of their lines and remarks and by the headings above them, too.</summary>
    public bool HasRowTexts { get; init; }

    /// <summary>Commands are found by the descriptions of their flags, too.</summary>
    public bool HasFlagTexts { get; init; }

    /// <summary>From the coarsest to the finest.</summary>
    public static IReadOnlyList<SearchScale> All { get; } =
    [
        new() { HasSections = false, HasSingleCharacters = false, SearchedText = 0, ShownText = 40, RowsOfCommand = 5 },
        new() { HasSections = false, HasSingleCharacters = false, SearchedText = 0, ShownText = 40, RowsOfCommand = 10 },
        new() { HasSections = false, SearchedText = 0, ShownText = 60, RowsOfCommand = 10 },
        new() { HasSections = false, SearchedText = 40, ShownText = 80, RowsOfCommand = 20, HasFlagTexts = true },
        new() { HasSections = false, SearchedText = 160, ShownText = 120, RowsOfCommand = 40, HasFlagTexts = true },
        new() { HasSections = true, SearchedText = 80, ShownText = 160, RowsOfCommand = 60, HasFlagTexts = true, HasRowTexts = true },
        new() { HasSections = true, SearchedText = 300, ShownText = 240, RowsOfCommand = 200, HasFlagTexts = true, HasRowTexts = true },
        new()
        {
            HasSections = true, SearchedText = int.MaxValue, ShownText = 2000, RowsOfCommand = int.MaxValue, HasFlagTexts = true, HasRowTexts = true,
        },
    ];
}
