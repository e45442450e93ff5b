using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>A decoded file as lines without their ends, front matter included; line i has the number i + 1.</summary>
internal sealed record SourceText(SourcePath Path, ImmutableArray<string> Lines)
{
    /// <summary>The place of a character; both indexes count from 0.</summary>
    public SourceLocation At(int line, int character) => new(Path, line + 1, character + 1);
}
