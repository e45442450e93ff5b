using System.Collections.Immutable;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reporting;

/// <summary>All there is to report about a run of `build` or `check`.</summary>
internal sealed record RunReport
{
    public required string Command { get; init; }

    public required int ExitCode { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required SiteCounts Counts { get; init; }

    /// <summary>Files of the site, written or not.</summary>
    public required int Files { get; init; }

    public required long Bytes { get; init; }

    public required ImmutableArray<StageTime> Times { get; init; }

    public required TimeSpan Total { get; init; }

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
