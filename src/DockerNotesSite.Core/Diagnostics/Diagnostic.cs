using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

public enum Severity
{
    Information,
    Warning,
    Error,
}

/// <summary>
/// A coded message about the notes or the configuration, with its place and, where one is known, how to put it right.
/// Made by the factory methods of this folder only.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, SourceLocation Location, string Message)
{
    /// <summary>What the author can do, as a sentence; "" where the message says it all.</summary>
    public string Fix { get; init; } = "";
}
