using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reading.Markup;

/// <summary>What every converter of one file needs to know.</summary>
internal sealed record MarkupContext(SourceText Text, ReadingConfiguration Configuration, DiagnosticBag Diagnostics);
