using System.Text.Json;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>quality/search-relevance.mjs on the built site, and the same queries in a browser.</summary>
[Collection(nameof(SeriesSite))]
public sealed class SearchRelevanceTests(Browser browser, SeriesSite site)
{
    /// <summary>Types each query and reads which options the list then has, as addresses from the site's root.</summary>
    private const string TypeAll = """
        (queries) => {
            const field = document.querySelector('main input[type="search"]');
            const root = new URL('.', location.href).href;
            return queries.map((query) => {
                field.value = query;
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                const links = [...document.querySelectorAll('main [role="option"] a[href]')];
                return links.map((link) => decodeURIComponent(link.href.replace(root, '')));
            });
        }
        """;

    [Fact]
    public void Nineteen_of_twenty_queries_find_the_right_answer_first_and_all_of_them_soon()
    {
        var (exitCode, text) = QualityScript.Run("search-relevance.mjs", site.Root);

        Assert.True(exitCode == 0, text);
        Assert.Contains($"{"all",-12} {SearchQueries.All.Count,7} ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void So_do_those_that_are_asked_on_the_pages_in_English()
    {
        var (exitCode, text) = QualityScript.Run("search-relevance.mjs", Path.Combine(site.Root, "en"));

        Assert.True(exitCode == 0, text);
        Assert.Contains($"{"all",-12} {SearchQueries.English.Count,7} ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_browser_they_find_the_same_in_the_same_order_over_HTTP_and_from_the_disk()
    {
        using var server = new SiteServer();
        server.Put("", site.Root);
        server.Start();
        var (_, text) = QualityScript.Run("search-relevance.mjs", site.Root, "--order");
        var expected = JsonSerializer.Deserialize<Dictionary<string, string[]>>(text)!;

        Assert.Equal(SearchQueries.All.Count, expected.Count);
        Assert.Equal(expected, await Find(await browser.OpenAsync(online: true), server.AddressOf("index.html")));
        Assert.Equal(expected, await Find(await browser.OpenAsync(), site.AddressOnDisk("index.html")));
    }

    private static async Task<Dictionary<string, string[]>> Find(IPage page, string home)
    {
        await page.GotoAsync(home);
        await page.Locator("main input[type=search]").FocusAsync();
        await page.FindAllAsync();
        var queries = SearchQueries.All.Select(q => q.Query).ToArray();
        var found = await page.EvaluateAsync<string[][]>(TypeAll, queries);
        return queries.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
