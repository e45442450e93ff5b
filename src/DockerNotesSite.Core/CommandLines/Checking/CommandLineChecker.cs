using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// Annotated notes in, diagnostics out: what the real program would refuse, what is outdated, what contradicts itself. Each
/// note is gone through on its own: its lines, call by call, then its rows, then its words. What the author excuses is
/// counted instead of reported.
/// </summary>
public sealed class CommandLineChecker(ProgramSet programs, ChecksConfiguration configuration)
{
    private readonly NoteCheckerParts _parts = new(programs);

    /// <summary>How many diagnostics were excused.</summary>
    public int Check(ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var findings = new DiagnosticBag();
        notes.AsParallel().ForAll(note => new NoteChecker(_parts, findings).Check(note));
        return new ExcuseFilter(notes, configuration.Ignore.Keys).Pass(findings, diagnostics);
    }
}
