using System.Globalization;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Fixing;

namespace DockerNotesSite.Reporting;

/// <summary>A line for each diagnostic, then the summary.</summary>
internal static class TextReport
{
    public static void Write(RunReport report, BuildSettings settings, TextWriter writer)
    {
        foreach (var line in report.Fixes is { } fixes ? FixLines(fixes, settings) : [])
        {
            writer.WriteLine(TerminalText.Safe(line));
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            writer.WriteLine(DiagnosticText.Line(diagnostic, settings.Input, settings.Theme));
        }

        if (settings.Verbosity == Verbosity.Quiet)
        {
            return;
        }

        foreach (var line in Summary(report, settings))
        {
            writer.WriteLine(TerminalText.Safe(line));
        }
    }

    /// <summary>"1 error", "2 errors".</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>"input/notes/run.md(12,4): fixed DNS5001: old → new", a line for each change.</summary>
    private static IEnumerable<string> FixLines(FixReport fixes, BuildSettings settings) =>
    [
        .. fixes.Applied.SelectMany(d => d.Edits, (d, edit) =>
            $"{ReportedFile.Of(edit, settings)}{DiagnosticText.Position(edit.Location)}: fixed {d.Code}: {Quoted(edit.Old)} → {Quoted(edit.New)}"),
        .. fixes.Refused.Select(r =>
            $"{ReportedFile.Of(r.Diagnostic, settings)}{DiagnosticText.Position(r.Diagnostic.Location)}: not fixed {r.Diagnostic.Code}: {r.Reason}"),
    ];

    private static string Quoted(string text) => text.Length == 0 || text.Trim().Length < text.Length ? $"\"{text}\"" : text;

    private static IEnumerable<string> Summary(RunReport report, BuildSettings settings)
    {
        var counts = report.Counts;
        string[] pages = settings.Output is null ? [] : [Count(counts.Pages, "page"), Count(counts.SearchDocuments, "document") + " to search"];
        yield return string.Join(", ", (IEnumerable<string>)
        [
            Count(counts.Notes, "note") + (counts.Languages > 1 ? $" in {counts.Languages} languages" : ""),
            Count(counts.Commands, "command"),
            Count(counts.Concepts, "concept"),
            Count(counts.Rows, "row"),
            .. pages,
            Count(counts.Links, "link"),
        ]);
        if (counts.Drafts > 0)
        {
            yield return $"{Count(counts.Drafts, "draft")} {(settings.Drafts ? "taken in" : "left out")}";
        }

        yield return CommandLines(counts);
        yield return "time: " + string.Join(", ", report.Times.Select(t => $"{t.Stage} {Seconds(t.Time)}"));
        if (report.Diagnostics.Length > 0)
        {
            yield return "diagnostics: " + string.Join(", ", report.CountsByCode.Select(c => $"{c.Code} × {c.Count}"));
        }

        if (report.Fixes is { } fixes)
        {
            var files = fixes.Applied.Select(d => d.Edits[0].Location.Path).Distinct().Count();
            yield return $"Fixed {Count(fixes.Applied.Length, "diagnostic")} in {Count(files, "file")}.";
        }

        yield return Outcome(report, settings);
    }

    private static string CommandLines(SiteCounts counts) => string.Join(", ", (IEnumerable<string>)
    [
        Count(counts.CommandLines, "command line"),
        .. counts.Excused > 0 ? [$"{Count(counts.Excused, "diagnostic")} excused"] : Array.Empty<string>(),
        .. counts.UndescribedFlags > 0 ? [$"{Count(counts.UndescribedFlags, "flag")} without a text"] : Array.Empty<string>(),
    ]);

    private static string Outcome(RunReport report, BuildSettings settings)
    {
        var errors = Count(report.Diagnostics.Count(d => d.Severity == Severity.Error), "error");
        var warnings = Count(report.Diagnostics.Count(d => d.Severity == Severity.Warning), "warning");
        var files = string.Create(CultureInfo.InvariantCulture, $"{Count(report.Files, "file")}, {report.Bytes:N0} bytes");
        return (settings.Output, report.ExitCode) switch
        {
            (null, _) => $"Checked in {Seconds(report.Total)}: {errors}, {warnings}.",
            (_, ExitCode.Success) => $"Wrote {settings.Output} in {Seconds(report.Total)}: {files}; {errors}, {warnings}.",
            _ => $"Wrote nothing: {errors}, {warnings}{(settings.Strict ? " (--strict)" : "")}.",
        };
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
}
