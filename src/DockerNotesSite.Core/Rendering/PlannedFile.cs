using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>A file of the site that can be made by itself, at any time and on any thread; each time it has the same bytes.</summary>
internal sealed record PlannedFile(UrlPath Path, Func<DiagnosticBag, OutputFile> Render)
{
    public PlannedFile(OutputFile made)
        : this(made.Path, _ => made)
    {
    }

    /// <summary>True for what is rendered once more when the downloads are there.</summary>
    public bool IsProvisional { get; init; }
}
