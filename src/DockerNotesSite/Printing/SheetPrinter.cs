using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Printing;

/// <summary>How the theme's script has set the sheet.</summary>
internal sealed record SheetFit
{
    public bool Fits { get; init; }

    /// <summary>Titles of the last groups without which it would fit.</summary>
    public string[] TooMuch { get; init; } = [];
}

/// <summary>Prints the quick reference: the page sets itself for the paper and says whether it fits.</summary>
internal static class SheetPrinter
{
    public static async Task<byte[]> PrintAsync(PrintBrowser browser, PrintedFiles files, SiteDraft draft, DiagnosticBag diagnostics)
    {
        var page = await browser.OpenAsync(files, draft.Catalog.Addresses.QuickReference.Value);
        await PrintBrowser.TakeWidthOfPaperAsync(page);
        var fit = await PrintBrowser.EvaluateAsync(page, "setForPaper()", PrintJson.Default.SheetFit);
        if (!fit.Fits)
        {
            var sheet = draft.Configuration.QuickReference;
            diagnostics.Add(PrintDiagnostics.SheetTooSmall(new SourceLocation(SiteConfigurationReader.FileName), sheet.Pages, [.. fit.TooMuch]));
        }

        return await PrintBrowser.PrintAsync(page);
    }
}
