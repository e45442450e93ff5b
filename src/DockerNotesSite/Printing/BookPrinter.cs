using System.Text.Json;
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
        var written = await PrintBrowser.EvaluateAsync(
            page, "[...document.querySelectorAll('.book-page')].map(entry => Number(entry.textContent))", PrintJson.Default.Int32Array);
        if (printed.Length != written.Length || printed.SequenceEqual(written))
        {
            return pdf;
        }

        var numbers = JsonSerializer.Serialize(printed, PrintJson.Default.Int32Array);
        await page.EvaluateExpressionAsync($"{numbers}.forEach((number, i) => {{ document.querySelectorAll('.book-page')[i].textContent = number; }})");
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
