using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Reading.Editing;

namespace DockerNotesSite.Fixing;

/// <summary>
/// The input folder's files and what was found in them in, the files put right on the disk, what was done out. What is only
/// an information is the author's choice and left alone.
/// </summary>
internal static class FixRun
{
    public static FixReport Of(string inputFolder, ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> diagnostics)
    {
        var result = SourceFixer.Fix(files, diagnostics.Where(d => d.Severity != Severity.Information));
        var old = files.ToDictionary(f => f.Path);
        var problems = result.Files.ToDictionary(f => f.Path, f => NoteWriter.TryReplace(inputFolder, old[f.Path], f));
        var unwritten = result.Applied
            .Select(d => (Diagnostic: d, Problem: problems[d.Edits[0].Location.Path]))
            .Where(d => d.Problem is not null)
            .Select(d => new RefusedFix(d.Diagnostic, d.Problem!));
        return new FixReport(
            [.. result.Applied.Where(d => problems[d.Edits[0].Location.Path] is null)],
            [.. result.Refused.Concat(unwritten).OrderBy(r => r.Diagnostic.Location.Path).ThenBy(r => r.Diagnostic.Location.Line)]);
    }
}
