using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace DockerNotesSite.Printing;

/// <summary>A browser that was started to print, headless and without a network, and that ends with the printing.</summary>
internal sealed class PrintBrowser : IAsyncDisposable
{
    // It gets to see nothing but the site's own files, so that it needs no sandbox, which root and containers have not.
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--font-render-hinting=none", "--force-color-profile=srgb", "--no-sandbox",
    ];

    /// <summary>In milliseconds: a busy machine is no reason to give up.</summary>
    private const int Patience = 180_000;

    private readonly IBrowser _browser;

    private PrintBrowser(IBrowser browser) => _browser = browser;

    /// <summary>It is talked to by a pipe, which closes with the program: killed at any moment, that leaves no browser behind.</summary>
    /// <exception cref="ProcessException">It does not start, or ends at once.</exception>
    /// <exception cref="IOException">It ends while it is talked to.</exception>
    public static async Task<PrintBrowser> StartAsync(string executable)
    {
        var launcher = new Launcher();
        var launching = launcher.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = executable,
            HeadlessMode = HeadlessMode.Shell,
            Pipe = true,
            Args = Arguments,
            Timeout = Patience,
            ProtocolTimeout = Patience,
        });

        // A pipe to a browser that has ended is waited on for as long as one to a busy browser.
        while (await Task.WhenAny(launching, Task.Delay(TimeSpan.FromMilliseconds(100))) != launching)
        {
            if (launcher.Process is { HasExited: true })
            {
                throw new ProcessException("it ended before it was ready");
            }
        }

        return new PrintBrowser(await launching);
    }

    /// <summary>Opens a file of the site, with the fonts of the print loaded.</summary>
    public async Task<IPage> OpenAsync(PrintedFiles files, string path)
    {
        var context = await _browser.CreateBrowserContextAsync();
        var page = await context.NewPageAsync();
        await page.SetRequestInterceptionAsync(true);
        page.Request += (_, asked) => _ = AnswerAsync(asked.Request, files);
        await page.EvaluateExpressionOnNewDocumentAsync("if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});");
        await page.EmulateMediaTypeAsync(MediaType.Print);
        await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = "light" }]);
        await page.GoToAsync(new Uri(files.Address, path).AbsoluteUri, Patience, [WaitUntilNavigation.Load]);
        await page.AddStyleTagAsync(new AddTagOptions { Url = new Uri(files.Address, PrintedFiles.FontStyle).AbsoluteUri });
        await page.EvaluateExpressionAsync("""
            Promise.all(['400 10px "Print Text"', '700 10px "Print Text"', '400 10px "Print Code"', '700 10px "Print Code"']
                .map(font => document.fonts.load(font))).then(() => true)
            """);
        await UnlinkAsync(page, files);
        return page;
    }

    private static async Task AnswerAsync(IRequest request, PrintedFiles files)
    {
        try
        {
            await (files.At(request.Url) is { } file
                ? request.RespondAsync(new ResponseData { Status = HttpStatusCode.OK, BodyData = file.Bytes, ContentType = file.Type })
                : request.AbortAsync());
        }
        catch (PuppeteerException)
        {
            // The page is gone; who waits for it is told.
        }
    }

    /// <summary>On paper, a link to what is not printed with it leads to the site, or nowhere where the site has no address.</summary>
    private static async Task UnlinkAsync(IPage page, PrintedFiles files)
    {
        if (!files.HasAddress)
        {
            await page.EvaluateExpressionAsync("""
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
        var width = await page.EvaluateFunctionAsync<double>("""
            () => {
              const ruler = document.body.appendChild(document.createElement('div'));
              ruler.style.width = 'var(--sheet-width)';
              const { width } = ruler.getBoundingClientRect();
              ruler.remove();
              return width;
            }
            """);
        await page.SetViewportAsync(new ViewPortOptions { Width = (int)Math.Floor(width), Height = AnyHeight });
    }

    /// <summary>What an expression gives on the page.</summary>
    public static async Task<T> EvaluateAsync<T>(IPage page, string expression, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(await page.EvaluateExpressionAsync<string>($"JSON.stringify({expression})"), type)!;

    public static Task<byte[]> PrintAsync(IPage page) =>
        page.PdfDataAsync(new PdfOptions { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true, Timeout = Patience });

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();
}
