using System.Collections.Immutable;

namespace DockerNotesSite.Model;

/// <summary>Which files are notes.</summary>
public static class NoteFiles
{
    /// <summary>In lower case, each with its dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".md", ".markdown", ".txt", ".html", ".htm"];

    public static bool IsNote(SourcePath path) => Extensions.Contains(path.Extension) && !OwnTheme.Contains(path);
}
