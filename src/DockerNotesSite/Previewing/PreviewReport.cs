using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Reporting;

namespace DockerNotesSite.Previewing;

/// <summary>What a page in a browser is told: whether it is still as it is there, and what is wrong with the sources.</summary>
internal sealed record PageState(string Mark, string Style, bool IsCurrent, int Errors, int Warnings, ImmutableArray<PanelLine> Lines);

/// <summary>A diagnostic in the panel. The severity is "error" or "warning", the place "input/run.md(12,4)".</summary>
internal sealed record PanelLine(string Severity, string Place, string Code, string Message, string Fix);

[JsonSerializable(typeof(PageState))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PreviewJson : JsonSerializerContext;

/// <summary>What is wrong with the sources, for the panel and for the terminal.</summary>
internal sealed class PreviewReport(BuildSettings settings)
{
    /// <summary>More lines than these nobody reads on a page; the numbers count all.</summary>
    private const int MostLines = 100;

    private ImmutableHashSet<string> _told = [];

    public PageState Of(PreviewedSite site, string mark, string style)
    {
        var all = Wrong(site).ToList();
        var lines = all.Take(MostLines).Select(d => new PanelLine(DiagnosticText.Word(d.Severity), DiagnosticText.Place(d, settings.Input, settings.Theme), d.Code, d.Message, d.Fix));
        var theme = site.ThemeProblem.Length > 0 ? [new PanelLine("error", settings.Theme, "", site.ThemeProblem, "")] : Enumerable.Empty<PanelLine>();
        return new PageState(mark, style, site.Version.IsCurrent, Count(all, Severity.Error) + theme.Count(), Count(all, Severity.Warning), [.. theme, .. lines]);
    }

    /// <summary>What is new since the last time, and a line about the whole.</summary>
    public IEnumerable<string> NewLines(PreviewedSite site, TimeSpan? took, DateTime now)
    {
        var all = Wrong(site).ToList();
        var lines = all.Select(d => DiagnosticText.Line(d, settings.Input, settings.Theme)).Prepend(site.ThemeProblem).Where(line => line.Length > 0).ToImmutableHashSet();
        var fresh = lines.Except(_told).Order(StringComparer.Ordinal).ToList();
        _told = lines;
        var counts = $"{TextReport.Count(Count(all, Severity.Error), "error")}, {TextReport.Count(Count(all, Severity.Warning), "warning")}";
        var time = took is { } t ? string.Create(CultureInfo.InvariantCulture, $"{now:HH:mm:ss} followed in {t.TotalMilliseconds:0} ms: ") : "";
        var held = site.Version.IsCurrent ? "" : " The site stays as it was until the configuration is right.";
        return [.. fresh, $"{time}{counts}.{held}"];
    }

    private static IEnumerable<Diagnostic> Wrong(PreviewedSite site) =>
        site.Diagnostics.Where(d => d.Severity != Severity.Information).OrderByDescending(d => d.Severity);

    private static int Count(List<Diagnostic> all, Severity severity) => all.Count(d => d.Severity == severity);
}
