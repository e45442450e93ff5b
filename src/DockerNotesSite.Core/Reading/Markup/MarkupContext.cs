using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reading.Markup;

/// <summary>What every converter of one file needs to know.</summary>
internal sealed record MarkupContext(SourceText Text, ReadingConfiguration Configuration, DiagnosticBag Diagnostics)
{
    /// <summary>Of the whole file, also where a part of it is read.</summary>
    public ElementCount Elements { get; } = new();
}
