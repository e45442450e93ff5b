using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Reading.Editing;

namespace DockerNotesSite.Fixing;

/// <summary>What `check --fix` did: the diagnostics whose edits are in the files now, and those whose are not.</summary>
internal sealed record FixReport(ImmutableArray<Diagnostic> Applied, ImmutableArray<RefusedFix> Refused);
