using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What a reader does and sees when searching.</summary>
internal static class SearchReading
{
    public static ILocator SearchDialog(this IPage page) => page.Locator("dialog#Search");

    public static ILocator SearchField(this IPage page) => page.Locator("dialog#Search input[type=search]");

    public static ILocator PageField(this IPage page) => page.Locator("main input[type=search]");

    /// <summary>Of whatever box shows results now, in the order shown.</summary>
    public static ILocator Options(this IPage page) => page.Locator("[role=option]:visible");

    public static ILocator ActiveOption(this IPage page) => page.Locator("[role=option][aria-selected=true]:visible");

    /// <summary>Waits for results, until there will be no more of them.</summary>
    public static async Task FindAllAsync(this IPage page)
    {
        await page.Options().First.WaitForAsync();
        await page.EndSearchAsync();
    }

    /// <summary>Waits until no more will be found.</summary>
    public static Task EndSearchAsync(this IPage page) => Assertions.Expect(page.Locator("[role=listbox][aria-busy]")).ToHaveCountAsync(0);

    /// <summary>Opens the dialog by its key and waits for all results.</summary>
    public static async Task SearchAsync(this IPage page, string query)
    {
        await page.Keyboard.PressAsync("Control+k");
        await page.SearchField().FillAsync(query);
        await page.FindAllAsync();
    }

    /// <summary>Where the active option leads to, seen from the site's root and decoded.</summary>
    public static async Task<string> ActiveAddressAsync(this IPage page) =>
        Uri.UnescapeDataString(await page.ActiveOption().Locator("a[href]").EvaluateAsync<string>(
            "link => link.href.slice(new URL(document.querySelector('#Search').dataset.page, document.baseURI).href.length - 'search.html'.length)"));

    /// <summary>Waits for the page whose address has this in it, however fast it comes, and for its scripts.</summary>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address)));
        await page.WaitForLoadStateAsync();
    }

    /// <summary>All requests for what only a search needs; the list grows.</summary>
    public static IReadOnlyList<string> WatchSearchRequests(this IPage page)
    {
        var requests = new List<string>();
        page.Request += (_, request) => requests.AddRange(request.Url.Contains("/assets/search", StringComparison.Ordinal) ? [request.Url] : []);
        return requests;
    }

    public static IReadOnlyList<string> WatchErrors(this IPage page)
    {
        var errors = new List<string>();
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => errors.Add(error);
        return errors;
    }
}
