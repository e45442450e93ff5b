using DockerNotesSite.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace DockerNotesSite.Printing;

/// <summary>
/// Prints all notes and commands as a book. The document numbers the entries of its contents itself; where the printed outline says
/// otherwise, the numbers are put right and the book is printed once more.
/// </summary>
internal static class BookPrinter
{
    private const int ChapterLevel = 1;

    public static async Task<byte[]> PrintAsync(PrintBrowser browser, PrintedFiles files, UrlPath book)
    {
        var page = await browser.OpenAsync(files, book.Value);
        await PrintBrowser.TakeWidthOfPaperAsync(page);
        await page.EvaluateExpressionAsync("numberPages()");
        var pdf = await PrintBrowser.PrintAsync(page);
        var printed = ChapterPages(pdf);
        var written = await page.EvaluateExpressionAsync<int[]>("[...document.querySelectorAll('.book-page')].map(entry => Number(entry.textContent))");
        if (printed.Length != written.Length || printed.SequenceEqual(written))
        {
            return pdf;
        }

        await page.EvaluateFunctionAsync("pages => document.querySelectorAll('.book-page').forEach((entry, i) => { entry.textContent = pages[i]; })", printed);
        return await PrintBrowser.PrintAsync(page);
    }

    /// <summary>The page that each chapter begins on, from 1.</summary>
    private static int[] ChapterPages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.TryGetBookmarks(out var outline)
            ? [.. outline.GetNodes().OfType<DocumentBookmarkNode>().Where(node => node.Level == ChapterLevel).Select(node => node.PageNumber)]
            : [];
    }
}
