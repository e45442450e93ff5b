using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Editing;

/// <summary>What became of the edits of diagnostics.</summary>
public sealed record FixResult
{
    /// <summary>The files that change, in the order of their paths, with their new bytes.</summary>
    public ImmutableArray<SourceFile> Files { get; init; } = [];

    /// <summary>In the order of the diagnostics.</summary>
    public ImmutableArray<Diagnostic> Applied { get; init; } = [];

    public ImmutableArray<RefusedFix> Refused { get; init; } = [];
}

/// <summary>A diagnostic whose edits were not applied, and why: part of a sentence.</summary>
public sealed record RefusedFix(Diagnostic Diagnostic, string Reason);

/// <summary>
/// Files and diagnostics with edits in, changed files out. For each file, in the order of the diagnostics: 1. the old texts
/// of all edits of a diagnostic must stand at their places; 2. they must not overlap what was taken before, the next run
/// can have them; 3. all that was taken is put in, and every other byte stays.
/// </summary>
public static class SourceFixer
{
    public static FixResult Fix(ImmutableArray<SourceFile> files, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var byPath = files.ToDictionary(f => f.Path);
        var result = new FixResult();
        foreach (var ofFile in diagnostics.Where(d => !d.Edits.IsEmpty).GroupBy(d => d.Edits[0].Location.Path).OrderBy(g => g.Key))
        {
            var fixedFile = byPath.TryGetValue(ofFile.Key, out var file) ? FixFile(file, [.. ofFile]) : RefuseAll(ofFile, "the file is none that is read");
            result = new FixResult
            {
                Files = result.Files.AddRange(fixedFile.Files),
                Applied = result.Applied.AddRange(fixedFile.Applied),
                Refused = result.Refused.AddRange(fixedFile.Refused),
            };
        }

        return result;
    }

    private static FixResult FixFile(SourceFile file, ImmutableArray<Diagnostic> diagnostics)
    {
        if (EditableFile.Open(file) is not { } editable)
        {
            return RefuseAll(diagnostics, "the file's encoding can be read but not written; save it as UTF-8");
        }

        var taken = new List<Replacement>();
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        var refused = ImmutableArray.CreateBuilder<RefusedFix>();
        foreach (var diagnostic in diagnostics)
        {
            if (Problem(diagnostic, file.Path, editable, taken, out var replacements) is { } problem)
            {
                refused.Add(new RefusedFix(diagnostic, problem));
            }
            else
            {
                taken.AddRange(replacements);
                applied.Add(diagnostic);
            }
        }

        return applied.Count == 0 ? new FixResult { Refused = refused.ToImmutable() }
            : editable.Replace(taken) is { } changed ? new FixResult { Files = [changed], Applied = applied.ToImmutable(), Refused = refused.ToImmutable() }
            : RefuseAll(diagnostics, "the file would be read in another encoding then; save it as UTF-8");
    }

    private static string? Problem(
        Diagnostic diagnostic, SourcePath path, EditableFile file, List<Replacement> taken, out List<Replacement> replacements)
    {
        replacements = [];
        foreach (var edit in diagnostic.Edits)
        {
            if (edit.Location.Path != path)
            {
                return "its changes are in several files";
            }

            if (file.Find(edit) is not { } replacement)
            {
                return $"\"{ShownText.Of(edit.Old)}\" does not stand at {edit.Location}";
            }

            if (edit.New.EnumerateRunes().Contains(Rune.ReplacementChar))
            {
                return "the new text is no text";
            }

            if (taken.Concat(replacements).Any(replacement.Overlaps))
            {
                return "something else was changed at the same place; the next run can fix it";
            }

            replacements.Add(replacement);
        }

        return null;
    }

    private static FixResult RefuseAll(IEnumerable<Diagnostic> diagnostics, string reason) =>
        new() { Refused = [.. diagnostics.Select(d => new RefusedFix(d, reason))] };
}
