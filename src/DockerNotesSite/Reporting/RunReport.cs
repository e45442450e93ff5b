using System.Collections.Immutable;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Fixing;

namespace DockerNotesSite.Reporting;

/// <summary>All there is to report about a run of `build` or `check`.</summary>
internal sealed record RunReport
{
    public required string Command { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>What ended the run before its end, a sentence; "" where nothing did.</summary>
    public string Failure { get; init; } = "";

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What was put right before; null where that was not asked for.</summary>
    public FixReport? Fixes { get; init; }

    public SiteCounts Counts { get; init; } = new();

    /// <summary>Files of the site, written or not.</summary>
    public int Files { get; init; }

    public long Bytes { get; init; }

    public ImmutableArray<StageTime> Times { get; init; } = [];

    public TimeSpan Total { get; init; }

    /// <summary>How often each code was reported, in ordinal order of the codes.</summary>
    public IEnumerable<(string Code, int Count)> CountsByCode =>
        Diagnostics.CountBy(d => d.Code).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    public static RunReport Of(string command, SiteRun run, RunProgress progress)
    {
        progress.End();
        return new RunReport
        {
            Command = command,
            ExitCode = run.ExitCode,
            Diagnostics = run.Diagnostics,
            Counts = run.Result.Counts,
            Files = run.Result.Files.Length,
            Bytes = run.Bytes,
            Times = [.. progress.Times],
            Total = progress.Elapsed,
        };
    }
}
