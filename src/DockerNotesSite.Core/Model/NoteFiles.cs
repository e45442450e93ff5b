using System.Collections.Immutable;

namespace DockerNotesSite.Model;

/// <summary>Which files are notes.</summary>
public static class NoteFiles
{
    /// <summary>A note that is larger is refused: its page would be larger still, and what is made of it would not fit into memory.</summary>
    public const int LargestBytes = 2 << 20;

    /// <summary>In lower case, each with its dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".md", ".markdown", ".txt", ".html", ".htm"];

    public static bool IsNote(SourcePath path) => Extensions.Contains(path.Extension) && !OwnTheme.Contains(path);
}
