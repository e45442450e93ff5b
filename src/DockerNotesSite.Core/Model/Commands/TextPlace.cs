namespace DockerNotesSite.Model.Commands;

/// <summary>
/// Where a stretch of a text begins in the source file. Up to the next stretch its characters stand there side by side, as
/// they are.
/// </summary>
public readonly record struct TextPlace(int Start, SourceLocation Location);
