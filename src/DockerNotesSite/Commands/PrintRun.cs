using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Printing;
using DockerNotesSite.Theming;
using PuppeteerSharp;

namespace DockerNotesSite.Commands;

internal enum PdfMode
{
    /// <summary>With a browser; without one the site has no PDFs.</summary>
    Auto,
    Required,
    Off,
}

/// <summary>Prints where there is something to print with, and says what is missing where there is not.</summary>
internal static class PrintRun
{
    private static readonly SourceLocation Place = new(SiteConfigurationReader.FileName);

    /// <summary>The browser to print with; null: no PDFs.</summary>
    /// <exception cref="UsageException">There is none and the PDFs are required, or the one that is named does not exist.</exception>
    public static string? FindBrowser(PdfMode mode, string? setting)
    {
        var browser = mode == PdfMode.Off ? null : BrowserFinder.Find(setting);
        return browser is null && mode == PdfMode.Required
            ? throw new UsageException(
                $"--pdf required, and there is no Chromium, Chrome or Edge on this machine; get one with '{BrowserFinder.InstallCommand}', or name yours with --browser.")
            : browser;
    }

    /// <exception cref="UsageException">The browser can't print, or not all of it, and the PDFs are required.</exception>
    public static ImmutableArray<Download> Print(
        string? browser, PdfMode mode, ImmutableArray<SiteDraft> drafts, ImmutableArray<OutputFile> site, string theme, DiagnosticBag diagnostics)
    {
        if (browser is null)
        {
            if (mode == PdfMode.Auto)
            {
                diagnostics.Add(PrintDiagnostics.BrowserMissing(Place, BrowserFinder.InstallCommand));
            }

            return [];
        }

        try
        {
            var printed = SitePrinter.PrintAsync(browser, drafts, site, ThemeFolder.PrintFonts(theme), diagnostics).GetAwaiter().GetResult();
            return mode == PdfMode.Required && diagnostics.ToImmutable().FirstOrDefault(d => d.Code == PrintDiagnostics.TooLong) is { } left
                ? throw new UsageException($"--pdf required: {left.Message}")
                : printed;
        }
        catch (Exception e) when (e is PuppeteerException or ProcessException or TimeoutException or IOException)
        {
            var failed = PrintDiagnostics.PrintingFailed(Place, browser, e.Message.Split('\n')[0]);
            if (mode == PdfMode.Required)
            {
                throw new UsageException($"--pdf required: {failed.Message}");
            }

            diagnostics.Add(failed);
            return [];
        }
    }
}
