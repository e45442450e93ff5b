using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using PuppeteerSharp;

namespace DockerNotesSite.Printing;

/// <summary>
/// Printing: a rendered site in, its PDFs out.
/// 1. One browser is started for all.
/// 2. It is given the files of the site and the fonts from memory, and prints the quick reference and the book of each language, both
///    at once; what is too long for a browser is left out.
/// 3. The moment of printing is taken out of the PDFs.
/// </summary>
internal static class SitePrinter
{
    /// <summary>In bytes of HTML: a book of some nine hundred pages, for which a browser takes more than a minute and a gigabyte of memory.</summary>
    private const int LargestDocument = 6_000_000;

    /// <exception cref="ProcessException">The browser does not start.</exception>
    /// <exception cref="PuppeteerException">It does not print.</exception>
    public static async Task<ImmutableArray<Download>> PrintAsync(
        string browserPath, ImmutableArray<SiteDraft> drafts, ImmutableArray<OutputFile> site, string print, DiagnosticBag diagnostics)
    {
        await using var browser = await PrintBrowser.StartAsync(browserPath);
        var printed = ImmutableArray.CreateBuilder<Download>();
        foreach (var draft in drafts)
        {
            printed.AddRange(await PrintAsync(browser, draft, site, print, diagnostics));
        }

        return printed.ToImmutable();
    }

    private static async Task<IEnumerable<Download>> PrintAsync(
        PrintBrowser browser, SiteDraft draft, ImmutableArray<OutputFile> site, string print, DiagnosticBag diagnostics)
    {
        var address = draft.Configuration.BaseUrl is { Length: > 0 } known ? new Uri(known) : PrintedFiles.NoAddress;
        var sheet = SiteCompletion.Sheet(draft, site, LargestDocument, diagnostics);
        var book = SiteCompletion.Book(draft, site, LargestDocument, diagnostics);
        OutputFile[] documents = [.. new[] { sheet, book }.OfType<OutputFile>()];
        var files = new PrintedFiles(address, documents.Concat(site).DistinctBy(file => file.Path), print);
        var printed = await Task.WhenAll(
            PrintIfShortAsync(DownloadKind.QuickReference, sheet, _ => SheetPrinter.PrintAsync(browser, files, draft, diagnostics)),
            PrintIfShortAsync(DownloadKind.Book, book, document => BookPrinter.PrintAsync(browser, files, document.Path)));
        return printed.OfType<Download>();

        async Task<Download?> PrintIfShortAsync(DownloadKind kind, OutputFile? document, Func<OutputFile, Task<byte[]>> printAsync)
        {
            if (document?.Length <= LargestDocument)
            {
                return Finish(kind, await printAsync(document), draft);
            }

            var what = kind == DownloadKind.Book ? "the book of all notes" : "the quick reference";
            diagnostics.Add(PrintDiagnostics.TooLongToPrint(new SourceLocation(SiteConfigurationReader.FileName), what, LargestDocument));
            return null;
        }
    }

    private static Download Finish(DownloadKind kind, byte[] pdf, SiteDraft draft)
    {
        PdfDates.Set(pdf, draft.Catalog.LatestDay);
        return new Download(kind, new OutputFile { Path = draft.Downloads[kind], Bytes = pdf });
    }
}
