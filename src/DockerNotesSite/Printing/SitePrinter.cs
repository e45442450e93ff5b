using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using Microsoft.Playwright;

namespace DockerNotesSite.Printing;

/// <summary>
/// Printing: a rendered site in, its PDFs out.
/// 1. One browser is started for all.
/// 2. It is given the files of the site and the fonts from memory, and prints the quick reference and the book, both at once.
/// 3. The moment of printing is taken out of the PDFs.
/// </summary>
internal static class SitePrinter
{
    /// <exception cref="PlaywrightException">The browser does not start or does not print.</exception>
    public static async Task<ImmutableArray<Download>> PrintAsync(
        string browserPath, SiteDraft draft, IEnumerable<OutputFile> site, string print, DiagnosticBag diagnostics)
    {
        var address = draft.Configuration.BaseUrl is { Length: > 0 } known ? new Uri(known) : PrintedFiles.NoAddress;
        var book = SiteCompletion.Book(draft, site, diagnostics);
        var files = new PrintedFiles(address, site.Append(book), print);
        await using var browser = await PrintBrowser.StartAsync(browserPath);
        var sheet = SheetPrinter.PrintAsync(browser, files, draft, diagnostics);
        var pages = BookPrinter.PrintAsync(browser, files, book.Path);
        return [Finish(DownloadKind.QuickReference, await sheet, draft), Finish(DownloadKind.Book, await pages, draft)];
    }

    private static Download Finish(DownloadKind kind, byte[] pdf, SiteDraft draft)
    {
        PdfDates.Set(pdf, draft.Catalog.LatestDay);
        return new Download(kind, new OutputFile { Path = draft.Downloads[kind], Bytes = pdf });
    }
}
