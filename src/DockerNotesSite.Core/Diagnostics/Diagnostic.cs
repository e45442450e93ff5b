using System.Collections.Immutable;
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

    /// <summary>Changes that surely put it right, all of them together; empty where the author has to decide.</summary>
    public ImmutableArray<SourceEdit> Edits { get; init; } = [];
}

/// <summary>Puts a text in the place of another, which must stand at that place as given; "" inserts.</summary>
public sealed record SourceEdit(SourceLocation Location, string Old, string New);
