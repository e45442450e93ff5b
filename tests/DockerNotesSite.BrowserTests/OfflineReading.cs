using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What a reader does and sees on a site that the browser keeps.</summary>
internal static class OfflineReading
{
    /// <summary>Waits until the browser has the whole site and answers this page from it.</summary>
    public static Task WaitUntilKeptAsync(this IPage page) =>
        page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.state === 'activated'");

    public static async Task VisitAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.WaitUntilKeptAsync();
    }

    public static ILocator Announcement(this IPage page) => page.Locator("[role=status].update");

    public static Task ShowsAsync(this IPage page, string version) =>
        Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-version", version);

    /// <summary>Waits until the browser has looked for a new version and is done with what it found.</summary>
    public static Task<string> LookForUpdateAsync(this IPage page) => page.EvaluateAsync<string>(
        """
        async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update();
          const worker = registration.installing ?? registration.waiting;
          while (worker?.state === 'installing') {
            await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
          }
          return worker?.state ?? 'none';
        }
        """);

    /// <summary>The addresses of all that this origin keeps, from the server's root and decoded.</summary>
    public static async Task<IReadOnlyList<string>> KeptAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        """
        async () => {
          const caching = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((key) => new URL(key.url).pathname));
          return (await Promise.all(caching)).flat().map((path) => decodeURIComponent(path.slice(1))).sort();
        }
        """);
}
