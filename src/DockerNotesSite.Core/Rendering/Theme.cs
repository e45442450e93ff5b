using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>The theme's files: templates, interface strings and built assets.</summary>
public sealed record Theme(ImmutableArray<SourceFile> Files);
