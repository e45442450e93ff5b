namespace DockerNotesSite;

/// <summary>The site on a server that allows nothing but the site's own files.</summary>
public sealed class PolicyTests(Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    public static TheoryData<string> Kinds => BuiltSite.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_refused_and_nothing_fails(string kind)
    {
        var page = await browser.OpenAsync(online: true);
        var errors = new List<string>();
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => errors.Add(error);
        page.RequestFailed += (_, request) => errors.Add($"{request.Url} {request.Failure}");
        page.Request += (_, request) => errors.AddRange(request.Url.StartsWith(site.Address, StringComparison.Ordinal) ? [] : [request.Url]);

        var response = await page.GotoAsync(site.AddressOf(kind));

        Assert.StartsWith("default-src 'none'; ", SiteServer.Policy, StringComparison.Ordinal);
        Assert.Equal(SiteServer.Policy, await response!.HeaderValueAsync("content-security-policy"));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_gets_the_site_s_own_page()
    {
        var page = await browser.OpenAsync(online: true);

        var response = await page.GotoAsync(site.Address + "no-such-page.html");

        Assert.Equal(404, response!.Status);
        Assert.True(await page.Locator("h1").IsVisibleAsync());
    }
}
