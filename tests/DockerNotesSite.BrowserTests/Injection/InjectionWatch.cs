using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DockerNotesSite.Injection;

/// <summary>
/// A page that tells everything that must not happen on it: a script of a note that ran, a dialog, another window, an error, a request to
/// anywhere but the site. No policy comes to its help.
/// </summary>
public sealed class InjectionWatch
{
    private static readonly string Reader =
        File.ReadAllText(Path.Combine(SiteProgram.Repository, "tests", "DockerNotesSite.BrowserTests", "Injection", "reader.js"));

    private readonly ConcurrentQueue<string> _happened = new();

    private InjectionWatch(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What an injected script told of itself, mostly the number of its kind.</summary>
    public ConcurrentDictionary<string, bool> Ran { get; } = new();

    /// <summary>Opens a page that may ask for what begins with these addresses.</summary>
    public static async Task<InjectionWatch> OpenAsync(Browser browser, params string[] own)
    {
        var page = await browser.OpenAsync(online: own.Any(address => address.StartsWith("http", StringComparison.Ordinal)), policy: false);
        var watch = new InjectionWatch(page);
        await page.ExposeFunctionAsync<string, bool>("injected", number => watch.Ran[number] = true);
        await page.AddInitScriptAsync(Reader);
        page.Dialog += (_, dialog) =>
        {
            watch._happened.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Popup += (_, popup) => watch._happened.Enqueue($"window: {popup.Url}");
        page.PageError += (_, error) => watch._happened.Enqueue($"error: {error}");
        page.Download += (_, download) => watch._happened.Enqueue($"download: {download.Url}");
        page.FrameAttached += (_, frame) => watch._happened.Enqueue($"frame: {frame.Url}");
        page.Request += (_, request) => watch.Note($"request: {request.Url}", !request.Url.StartsWith("data:", StringComparison.Ordinal) && !own.Any(address => request.Url.StartsWith(address, StringComparison.Ordinal)));
        return watch;
    }

    /// <summary>All that happened since the last time, with the page's own look at what could.</summary>
    public void AssertNothing(string where, IEnumerable<string>? found = null)
    {
        var all = _happened.Concat(Ran.Keys.Select(number => $"ran: {number}")).Concat(found ?? []).ToList();
        Assert.True(all.Count == 0, $"{where}\n{string.Join('\n', all.Take(20))}");
    }

    private void Note(string what, bool isWrong)
    {
        if (isWrong)
        {
            _happened.Enqueue(what);
        }
    }
}
