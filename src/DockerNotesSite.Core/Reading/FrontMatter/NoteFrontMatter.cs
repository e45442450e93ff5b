using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>What a note says about itself above its text; every member is empty where it says nothing.</summary>
internal sealed record NoteFrontMatter
{
    public string Title { get; init; } = "";

    public NoteDate? Date { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [];

    public string Description { get; init; } = "";

    public string Language { get; init; } = "";

    public int? Order { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>Normalised: no leading or trailing '/', no ".html"; the value is "" where the file's name decides.</summary>
    public LocatedText Slug { get; init; }

    /// <summary>The content hash of the note that this one was translated from; the value is "" where it is not said.</summary>
    public LocatedText Original { get; init; }

    public ImmutableArray<LocatedText> Aliases { get; init; } = [];

    /// <summary>Lines of the file that belong to it, its two "---" included.</summary>
    public int LineCount { get; init; }
}
