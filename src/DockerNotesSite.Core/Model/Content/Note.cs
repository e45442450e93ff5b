using System.Collections.Immutable;

namespace DockerNotesSite.Model.Content;

/// <summary>One source file, read: an article.</summary>
public sealed record Note
{
    public required SourcePath Source { get; init; }

    /// <summary>From the front matter, the first heading of level 1, or the file's name, in this order.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The address of the heading that became the title, none where there was none. A heading, row or bookmark below that
    /// has the same keeps it to itself.
    /// </summary>
    public Anchor TitleAnchor { get; init; }

    /// <summary>Its address below "notes/", without ".html"; parts separated by '/'.</summary>
    public required string Slug { get; init; }

    public NoteDate? Date { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [];

    public string Description { get; init; } = "";

    /// <summary>A BCP 47 tag; "" for the site's own language.</summary>
    public string Language { get; init; } = "";

    /// <summary>The folder of the language that it is written for, "en/"; "" where that is the site's own.</summary>
    public string LanguageFolder { get; init; } = "";

    /// <summary>Its path below that folder, without its ending: what a note and its translations have in common.</summary>
    public string TranslationKey { get; init; } = "";

    /// <summary>What the note says, in eight hexadecimal digits: the beginning of a SHA-256. Spaces at the ends of lines say nothing.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The hash of the original that the note was translated from, as its front matter says it; "" where it says none.</summary>
    public LocatedText TranslatedFrom { get; init; }

    /// <summary>Notes with an order stand first, ascending; then by date, then by path.</summary>
    public int? Order { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>Former addresses as written, each with its place.</summary>
    public ImmutableArray<LocatedText> Aliases { get; init; } = [];

    /// <summary>Where the address was set, or the file.</summary>
    public SourceLocation SlugLocation { get; init; }

    /// <summary>Diagnostics that the author excuses, in the order of their comments.</summary>
    public ImmutableArray<Excuse> Excuses { get; init; } = [];

    public required ImmutableArray<Block> Blocks { get; init; }
}

/// <summary>
/// A comment <c>&lt;!-- cli: ignore CODE reason --&gt;</c>: the diagnostics with these codes on the lines from
/// <paramref name="FirstLine"/> to <paramref name="LastLine"/> are excused.
/// </summary>
public sealed record Excuse(SourceLocation Location, ImmutableArray<string> Codes, string Reason, int FirstLine, int LastLine);

/// <summary>A text with the place it came from.</summary>
public readonly record struct LocatedText(string Value, SourceLocation Location);

/// <summary>A date as written; time and offset where they were given.</summary>
public readonly record struct NoteDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null) : IComparable<NoteDate>
{
    public int CompareTo(NoteDate other) => Instant.CompareTo(other.Instant);

    /// <summary>The moment it names, in UTC; midnight and UTC stand for what is missing.</summary>
    public DateTimeOffset Instant
    {
        get
        {
            // Not by DateTimeOffset's own constructor: it refuses the first and the last hours of the calendar with an offset.
            var ticks = Day.ToDateTime(Time ?? TimeOnly.MinValue).Ticks - (Offset ?? TimeSpan.Zero).Ticks;
            return new DateTimeOffset(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
        }
    }

    public static bool operator <(NoteDate left, NoteDate right) => left.CompareTo(right) < 0;

    public static bool operator >(NoteDate left, NoteDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(NoteDate left, NoteDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NoteDate left, NoteDate right) => left.CompareTo(right) >= 0;
}
