using Microsoft.Playwright;

namespace DockerNotesSite.Printing;

/// <summary>A browser that was started to print, headless and without a network, and that ends with the printing.</summary>
internal sealed class PrintBrowser : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--font-render-hinting=none",
    ];

    /// <summary>In milliseconds: a busy machine is no reason to give up.</summary>
    private const int Patience = 180_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private PrintBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <exception cref="PlaywrightException">It does not start.</exception>
    public static async Task<PrintBrowser> StartAsync(string executable)
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments, Timeout = Patience });
            return new PrintBrowser(playwright, browser);
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file of the site, with the fonts of the print loaded.</summary>
    public async Task<IPage> OpenAsync(PrintedFiles files, string path)
    {
        var context = await _browser.NewContextAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block, ColorScheme = ColorScheme.Light });
        await context.RouteAsync("**/*", route => files.At(route.Request.Url) is { } file
            ? route.FulfillAsync(new() { BodyBytes = file.Bytes, ContentType = file.Type })
            : route.AbortAsync());
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(new Uri(files.Address, path).AbsoluteUri);
        await page.AddStyleTagAsync(new() { Url = new Uri(files.Address, PrintedFiles.FontStyle).AbsoluteUri });
        await page.EvaluateAsync("""
            Promise.all(['400 10px "Print Text"', '700 10px "Print Text"', '400 10px "Print Code"', '700 10px "Print Code"']
                .map(font => document.fonts.load(font)))
            """);
        await UnlinkAsync(page, files);
        return page;
    }

    /// <summary>On paper, a link to what is not printed with it leads to the site, or nowhere where the site has no address.</summary>
    private static async Task UnlinkAsync(IPage page, PrintedFiles files)
    {
        if (!files.HasAddress)
        {
            await page.EvaluateAsync("""
                for (const link of document.querySelectorAll('a[href]')) {
                  if (link.origin === location.origin && !link.getAttribute('href').startsWith('#')) link.removeAttribute('href');
                }
                """);
        }
    }

    /// <summary>
    /// Makes the window as wide as the sheet of paper, margins and all, which is what a style asks about when a page is printed: what is
    /// measured is set as it will be printed.
    /// </summary>
    public static async Task TakeWidthOfPaperAsync(IPage page)
    {
        const int AnyHeight = 1000;
        var width = await page.EvaluateAsync<double>("""
            () => {
              const ruler = document.body.appendChild(document.createElement('div'));
              ruler.style.width = 'var(--sheet-width)';
              const { width } = ruler.getBoundingClientRect();
              ruler.remove();
              return width;
            }
            """);
        await page.SetViewportSizeAsync((int)Math.Floor(width), AnyHeight);
    }

    public static Task<byte[]> PrintAsync(IPage page) =>
        page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
