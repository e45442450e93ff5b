using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using Microsoft.Playwright;

namespace DockerNotesSite.Printing;

/// <summary>
/// Printing: a rendered site in, its PDFs out.
/// 1. One browser is started for all.
/// 2. It is given the files of the site and the fonts from memory, and prints the quick reference.
/// 3. The moment of printing is taken out of the PDFs.
/// </summary>
internal static class SitePrinter
{
    /// <summary>Stands in for an address that is not known; names that end so never exist.</summary>
    private const string NoAddress = "https://notes.invalid/";

    /// <exception cref="PlaywrightException">The browser does not start or does not print.</exception>
    public static async Task<ImmutableArray<Download>> PrintAsync(
        string browserPath, SiteDraft draft, IEnumerable<OutputFile> site, string fonts, DiagnosticBag diagnostics)
    {
        var address = new Uri(draft.Configuration.BaseUrl is { Length: > 0 } known ? known : NoAddress);
        var files = new PrintedFiles(address, site, fonts);
        await using var browser = await PrintBrowser.StartAsync(browserPath);
        var sheet = await SheetPrinter.PrintAsync(browser, files, draft, diagnostics);
        return [Finish(DownloadKind.QuickReference, sheet, draft)];
    }

    private static Download Finish(DownloadKind kind, byte[] pdf, SiteDraft draft)
    {
        PdfDates.Set(pdf, draft.Catalog.LatestDay);
        return new Download(kind, new OutputFile { Path = draft.Downloads[kind], Bytes = pdf });
    }
}
