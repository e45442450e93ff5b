using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What a reader does who reads another language.</summary>
public sealed class LanguageSwitchTests(Browser browser, BuiltSite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task One_click_leads_to_the_same_page_in_the_other_language_and_one_back(int width)
    {
        var page = await browser.OpenAsync(width);
        await page.GotoAsync(site.AddressOnDisk("concepts/容器.html"));

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await page.WaitForURLAsync(url => url == site.AddressOnDisk("en/concepts/container.html"));
        Assert.Equal("en", await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.Equal("Container", await page.Locator("h1").InnerTextAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        await page.WaitForURLAsync(url => url == site.AddressOnDisk("concepts/容器.html"));
    }

    [Fact]
    public async Task What_was_searched_for_is_searched_for_in_the_other_language()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk("search.html") + "?q=docker%20ps");
        await page.Locator("main [role=option]").First.WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/en/search.html?q=docker%20ps", StringComparison.Ordinal));

        await Assertions.Expect(page.Locator("main [role=option]").First).ToContainTextAsync("List the running containers");
    }

    [Fact]
    public async Task Without_scripts_the_switch_leads_to_the_same_page()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(site.AddressOnDisk("en/commands/docker-run.html"));

        await page.Locator(".languages a").ClickAsync();

        await page.WaitForURLAsync(url => url == site.AddressOnDisk("commands/docker-run.html"));
    }

    [Fact]
    public async Task Each_single_file_is_in_one_language_and_offers_no_other()
    {
        foreach (var (file, language) in site.SingleFiles.Zip(["zh-CN", "en"]))
        {
            var page = await browser.OpenAsync();
            await page.GotoAsync(new Uri(file).AbsoluteUri + "#/commands/docker-run");

            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("docker run");
            Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
            Assert.Equal(0, await page.Locator(".languages").CountAsync());
            await page.Context.CloseAsync();
        }
    }
}
