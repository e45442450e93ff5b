using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DockerNotesSite.Browser))]
[assembly: DockerNotesSite.ClosesPages]

namespace DockerNotesSite;

/// <summary>
/// A headless Chromium for all tests, found on the machine; where there is none, Debian's is installed when the test run
/// may do that.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> ContextsByTest = new();

    private static readonly Lazy<string> Found = new(() => Find() ?? Install());

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Installed first where there was none.</summary>
    internal static string Executable => Found.Value;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>
    /// A page of its own context: nothing is shared between tests. Pages of a server on this machine need it online. A service
    /// worker comes between a page and its server only where that is what is tested. A page without a policy runs what its server forbids.
    /// </summary>
    public async Task<IPage> OpenAsync(
        int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, bool online = false, bool touch = false, bool worker = false, bool policy = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            HasTouch = touch,
            IsMobile = touch,
            // A touch while the page still scrolls to its target would only stop the scrolling.
            ReducedMotion = touch ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            Offline = !online,
            BypassCSP = !policy,
            ServiceWorkers = worker ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        ContextsByTest.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Add(context);
        return await context.NewPageAsync();
    }

    /// <summary>Pages that nobody looks at any more still run, and hundreds of them slow down all others.</summary>
    internal static void ClosePagesOf(string test)
    {
        foreach (var context in ContextsByTest.TryRemove(test, out var contexts) ? contexts : [])
        {
            _ = context.CloseAsync();
        }
    }

    private static string? Find() =>
        new[] { Environment.GetEnvironmentVariable("CHROME_PATH") }.Concat(UsualPlaces).FirstOrDefault(File.Exists);

    private static string Install()
    {
        const string Advice = "The browser tests need Chromium, Chrome or Edge: install one, or name it in CHROME_PATH.";
        if (!DebianPackages.CanInstall)
        {
            throw new InvalidOperationException(Advice);
        }

        // Without windows, it opens pages in half the time.
        DebianPackages.Install("chromium-headless-shell", "fonts-noto-cjk");
        return Find() ?? throw new InvalidOperationException(Advice);
    }
}
