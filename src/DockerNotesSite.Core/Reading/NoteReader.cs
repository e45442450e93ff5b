using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading;

/// <summary>
/// Reading: one source file in, one note out.
/// </summary>
public sealed class NoteReader(ReadingConfiguration configuration, ProgramSet programs)
{
    /// <summary>The note, or null where the file can't be read; why is in the diagnostics then.</summary>
    public Note? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        _ = configuration;
        _ = programs;
        _ = diagnostics;
        return new Note { Source = file.Path, Title = file.Path.FileName, Slug = Slug.From(file.Path.FileName), Blocks = [] };
    }
}
