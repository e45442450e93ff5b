using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The site in one file, opened from the disk: every page of it, and all that a reader can do on the site.</summary>
public sealed class SingleFileTests(Browser browser, BuiltSite site, MailedFile file) : IClassFixture<MailedFile>
{
    private const string Field = ".reader-tools [data-fills=image]";

    public static TheoryData<string> Addresses =>
        ["#/", "#/commands/docker-run", "#/notes/docker-image-container", "#/quick-reference", "#/concepts/容器", "#/search", "#/nowhere"];

    [Fact]
    public void It_can_be_mailed() => Assert.InRange(file.Size, 100_000, 1_500_000);

    [Fact]
    public async Task Every_page_is_as_it_is_on_the_site()
    {
        var (page, trouble) = await OpenedAsync();
        var reference = await browser.OpenAsync();
        foreach (var path in site.Pages.Where(path => !path.StartsWith(Path.Combine(site.Root, "en"), StringComparison.Ordinal)))
        {
            await reference.GotoAsync(new Uri(path).AbsoluteUri);
            var address = Path.GetRelativePath(site.Root, path).Replace('\\', '/').Replace("index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal);
            await page.EvaluateAsync("address => { location.hash = address; }", "#/" + address);
            await Assertions.Expect(page).ToHaveTitleAsync(await reference.TitleAsync());

            Assert.Equal(await ShownOn(reference), await ShownOn(page));
            Assert.Equal("#/" + address, await page.PlaceAsync());
        }

        Assert.Empty(trouble);

        static Task<string> ShownOn(IPage page) => page.EvaluateAsync<string>("""
            () => [document.documentElement.lang, document.body.className, ...['header', 'main'].map(name => document.querySelector(name).innerText)].join('\n')
              .replace(document.querySelector('.languages')?.innerText ?? '', '')
              .replace(document.querySelector('#Downloads')?.parentElement.innerText ?? '', '')
              .replace(document.querySelector('main .search-panel')?.innerText ?? '', '')
              .replace(document.querySelector('.facts a[href$=".pdf"]')?.innerText ?? '', '').replace(/\n+/g, '\n').trim()
            """);
    }

    [Fact]
    public async Task Links_open_pages_and_the_browser_goes_back_to_where_the_reader_was()
    {
        var (page, trouble) = await OpenedAsync();
        await page.Locator("main a[href='#/quick-reference']").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("速查表");
        Assert.Equal("Main", await page.FocusAsync());
        Assert.Equal(0, await page.ScrolledAsync());
        await page.EvaluateAsync("scrollTo({ top: 700, behavior: 'instant' })");

        await page.Locator("main a[href='#/commands/docker-logs']").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("docker logs");
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("速查表");
        Assert.NotEqual(0, await page.ScrolledAsync());
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".hero")).ToBeVisibleAsync();
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("docker logs");
        Assert.Empty(trouble);
    }

    [Fact]
    public async Task An_address_opens_its_page_and_so_does_a_reload()
    {
        var (page, trouble) = await OpenedAsync("#/commands/docker-run");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("docker run");
        Assert.StartsWith("docker run · ", await page.TitleAsync(), StringComparison.Ordinal);
        await page.EvaluateAsync("scrollTo({ top: 900, behavior: 'instant' })");
        await page.WaitForFunctionAsync("history.state.scroll === 900");

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("docker run");
        await Assertions.Expect(page.Locator("h1")).Not.ToBeInViewportAsync();
        Assert.Equal(900, await page.ScrolledAsync());
        Assert.Empty(trouble);
    }

    [Fact]
    public async Task A_row_has_an_address_that_can_be_passed_on()
    {
        var (page, _) = await OpenedAsync("#/commands/docker-run");
        var link = page.Locator(".row .permalink").Nth(2);
        var address = await link.EvaluateAsync<string>("e => e.href");
        await link.ClickAsync();
        await Assertions.Expect(page.Locator(".row").Nth(2)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("is-target"));
        Assert.Matches("^#/commands/docker-run#.+", await page.PlaceAsync());

        var (other, trouble) = await OpenedAsync(address[file.Address.Length..]);

        var row = other.Locator(".row").Nth(2);
        await Assertions.Expect(row).ToBeInViewportAsync();
        Assert.NotEqual(await Ground(other.Locator(".row").First), await Ground(row));
        Assert.Empty(trouble);

        static Task<string> Ground(ILocator element) => element.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
    }

    [Fact]
    public async Task Keys_skip_what_is_on_every_page()
    {
        var (page, _) = await OpenedAsync("#/commands/docker-run");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#Main")).ToBeFocusedAsync();
        Assert.Equal("#/commands/docker-run", await page.PlaceAsync());
    }

    [Fact]
    public async Task A_place_that_is_folded_is_opened()
    {
        var (page, _) = await OpenedAsync("#/commands/docker-run#Flag-cpus");
        await Assertions.Expect(page.Locator("#Flag-cpus")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("#/no/such-page")]
    [InlineData("#/__proto__")]
    [InlineData("#/constructor?q#toString")]
    [InlineData("#/%E0%A4%A")]
    public async Task A_wrong_address_gets_the_page_for_it(string address)
    {
        var (page, trouble) = await OpenedAsync(address);
        await Assertions.Expect(page.Locator(".not-found")).ToBeVisibleAsync();
        await page.Locator("main .ways a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".hero")).ToBeVisibleAsync();
        Assert.Empty(trouble);
    }

    [Fact]
    public async Task A_link_opens_in_a_new_tab_of_the_same_file()
    {
        var (page, _) = await OpenedAsync();
        var opened = await page.Context.RunAndWaitForPageAsync(() => page.Locator("main a[href='#/commands/docker-run']").First.ClickAsync(new() { Modifiers = [KeyboardModifier.ControlOrMeta] }));

        await Assertions.Expect(opened.Locator("h1")).ToHaveTextAsync("docker run");
        await Assertions.Expect(page.Locator(".hero")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_copy_buttons_copy_what_is_filled_in_on_every_page()
    {
        var (page, trouble) = await OpenedAsync("#/commands/docker-run");
        await page.FillAsync(Field, "nginx");
        await page.TurnToAsync("#/commands/docker-create", "docker create");

        await Assertions.Expect(page.Locator(".row > .command-line code").First).ToHaveTextAsync("docker create nginx");
        await page.EvaluateAsync("""
            navigator.clipboard.writeText = () => Promise.reject(new Error('file'));
            document.addEventListener('copy', () => window.copied = document.activeElement.value);
            """);
        await page.Locator(".row > .command-line .copy").First.ClickAsync();
        await Assertions.Expect(page.Locator("body > .visually-hidden[role=status]")).ToHaveTextAsync("已复制");
        Assert.Equal("docker create nginx", await page.EvaluateAsync<string>("window.copied"));
        Assert.Empty(trouble);
    }

    [Fact]
    public async Task Flags_are_spelled_as_chosen_and_colours_stay_from_page_to_page()
    {
        var (page, _) = await OpenedAsync("#/commands/docker-run");
        await page.Locator(".spelling label").Last.ClickAsync();
        await page.Locator("[data-scheme-switch] button").ClickAsync();
        await page.Locator("[data-scheme-switch] button").ClickAsync();
        await page.TurnToAsync("#/notes/docker-image-container", await HeadingOf("notes/docker-image-container.html"));

        await Assertions.Expect(page.Locator("main code:has-text('--publish')").First).ToBeVisibleAsync();
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal(1, await page.Locator("[data-scheme-switch] button").CountAsync());
    }

    [Fact]
    public async Task Words_of_a_command_and_concepts_tell_what_they_are_on_every_page()
    {
        var (page, trouble) = await OpenedAsync();
        foreach (var command in (string[])["docker run", "docker rm", "docker run"])
        {
            await page.TurnToAsync("#/commands/" + command.Replace(' ', '-'), command);
            await page.Locator(".row > .command-line .t-program").First.HoverAsync();
            await Assertions.Expect(page.Locator(".card")).ToContainTextAsync(command);
            await page.Locator("main a.auto").First.HoverAsync();
            await Assertions.Expect(page.Locator(".card")).ToBeVisibleAsync();
            Assert.Equal(1, await page.Locator(".card").CountAsync());
        }

        Assert.Empty(trouble);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Axe_finds_nothing_and_a_phone_has_room_for_it(string address)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var (page, trouble) = await OpenedAsync(address, 360, scheme);
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
            Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            // Pages that are as they are on the site have its colours, which are looked at there.
            var isOwn = address is "#/" or "#/search";
            if (isOwn || scheme == ColorScheme.Light)
            {
                var options = address == "#/search" ? AxeRules.WithResults : AxeRules.Usual;
                var result = await page.RunAxe(isOwn ? options : AxeRules.At(360, scheme, options));
                Assert.Empty(result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{scheme}: {v.Id}: {node.Html}"));
            }

            Assert.Empty(trouble);
        }
    }

    [Fact]
    public async Task Without_scripts_the_home_page_is_there_and_says_what_is_missing()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(file.Address);

        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".notice")).ToBeVisibleAsync();
    }

    private async Task<string> HeadingOf(string path)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk(path));
        return (await page.Locator("h1").TextContentAsync())!.Trim();
    }

    private async Task<(IPage Page, IReadOnlyList<string> Trouble)> OpenedAsync(string address = "", int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.OpenAsync(width, scheme);
        var trouble = page.WatchTrouble();
        await page.GotoAsync(file.Address + address);
        await page.WaitForFunctionAsync("document.querySelector('.card') !== null");
        return (page, trouble);
    }
}
