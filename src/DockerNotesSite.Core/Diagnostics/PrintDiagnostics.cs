using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>What can keep the notes from paper.</summary>
public static class PrintDiagnostics
{
    /// <summary>The code of what is left out although there is a browser.</summary>
    public const string TooLong = "DNS7005";

    // build, on a machine without Chromium, Chrome or Edge
    public static Diagnostic BrowserMissing(SourceLocation place, string command) =>
        new("DNS7001", Severity.Warning, place, "No PDF was made: there is no Chromium, Chrome or Edge on this machine.")
        {
            Fix = $"Get one with '{command}', or name yours with --browser; --pdf off leaves the PDFs out.",
        };

    // build --browser /usr/bin/true
    public static Diagnostic PrintingFailed(SourceLocation place, string browser, string why) =>
        new("DNS7002", Severity.Warning, place, $"No PDF was made: {browser} can't print: {why.TrimEnd('.')}.");

    // quickReference: { pages: 1 } with four hundred rows
    public static Diagnostic SheetTooSmall(SourceLocation place, int pages, IReadOnlyList<string> groups) =>
        new("DNS7003", Severity.Warning, place, $"The quick reference does not fit on {(pages == 1 ? "one page" : $"{pages} pages")}, even in the smallest type.")
        {
            Fix = groups.Count == 0
                ? "Write shorter lines, or give it more room with quickReference.pages or quickReference.orientation."
                : $"It would without {Named(groups)}: name them in quickReference.leaveOut"
                  + (pages == 1 ? ", or set quickReference.pages to 2." : "."),
        };

    // with hundreds of long notes
    public static Diagnostic TooLongToPrint(SourceLocation place, string what, long most) =>
        new(TooLong, Severity.Warning, place, $"No PDF was made of {what}: it is more than {most / 1_000_000} MB of HTML, which would take a browser minutes.")
        {
            Fix = "The zip and the site have everything; --pdf off leaves the PDFs and this warning out.",
        };

    // quickReference: { leaveOut: [Imagse] }
    public static Diagnostic GroupUnknown(SourceLocation place, string title, string? meant) =>
        new("DNS7004", Severity.Warning, place, $"The quick reference has no group \"{ShownText.Of(title)}\" to leave out.")
        {
            Fix = meant is null ? "Groups are called like the sections that their tables stand in." : $"Did you mean \"{ShownText.Of(meant)}\"?",
        };

    private static string Named(IReadOnlyList<string> groups)
    {
        const int Most = 100;
        var names = string.Join(", ", groups.Take(Most).Select(group => $"\"{ShownText.Of(group)}\""));
        return groups.Count > Most ? $"{names} and the {groups.Count - Most} groups behind them" : names;
    }
}
