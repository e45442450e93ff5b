using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// An annotated note in, diagnostics out: what the real program would refuse, what is outdated, what contradicts itself. A note is gone
/// through on its own: its lines, call by call, then its rows, then its words. What the author excuses is counted instead of reported.
/// </summary>
internal sealed class CommandLineChecker(ProgramSet programs, ChecksConfiguration configuration)
{
    private readonly NoteCheckerParts _parts = new(programs);

    public CheckedLines Check(Note note)
    {
        var findings = new DiagnosticBag();
        new NoteChecker(_parts, findings).Check(note);
        return new ExcuseFilter(note, configuration.Ignore.Keys).Pass(findings);
    }
}

/// <summary>What there is to say about a note's lines, and how many diagnostics are excused.</summary>
internal sealed record CheckedLines(ImmutableArray<Diagnostic> Diagnostics, int Excused);
