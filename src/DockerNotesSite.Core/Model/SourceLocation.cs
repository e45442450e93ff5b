namespace DockerNotesSite.Model;

/// <summary>
/// A place in a source file. Line and column count from 1, the column in UTF-16 units of the decoded line; 0 where only
/// the file is known.
/// </summary>
public readonly record struct SourceLocation(SourcePath Path, int Line = 0, int Column = 0)
{
    /// <summary>The place so many characters further on the same line.</summary>
    public SourceLocation Right(int characters) => this with { Column = Column + characters };

    public override string ToString() => Line == 0 ? Path.Value : $"{Path.Value}({Line},{Column})";
}
