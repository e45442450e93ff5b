using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>A file that is offered to a build by who has it: a program that walks through a folder, or another generator.</summary>
/// <param name="Path">Under the input folder, or the theme's.</param>
/// <param name="Length">Gives its length in bytes.</param>
/// <param name="Read">
/// Gives it with its bytes, on any thread. What either throws as <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> is told.
/// </param>
public sealed record HostFile(SourcePath Path, Func<long> Length, Func<SourceFile> Read);
