using DockerNotesSite.Model;

namespace DockerNotesSite.Printing;

/// <summary>Prints all notes and commands as a book: the document numbers the entries of its contents itself.</summary>
internal static class BookPrinter
{
    public static async Task<byte[]> PrintAsync(PrintBrowser browser, PrintedFiles files, UrlPath book)
    {
        var page = await browser.OpenAsync(files, book.Value);
        await PrintBrowser.TakeWidthOfAsync(page, "Book");
        await page.EvaluateAsync("numberPages()");
        return await PrintBrowser.PrintAsync(page);
    }
}
