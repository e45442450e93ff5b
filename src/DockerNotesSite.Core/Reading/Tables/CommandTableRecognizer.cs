using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A note's blocks in, the same blocks out with a <see cref="CommandTable"/> wherever a table, a list, a shell block or a
/// definition list describes commands.
/// </summary>
internal sealed class CommandTableRecognizer(ReadingConfiguration configuration, ProgramSet programs)
{
    public ImmutableArray<Block> Recognize(ImmutableArray<Block> blocks, string noteSlug, DiagnosticBag diagnostics)
    {
        _ = configuration;
        _ = programs;
        _ = noteSlug;
        _ = diagnostics;
        return blocks;
    }
}
