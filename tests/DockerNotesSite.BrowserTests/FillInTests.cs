using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What a reader fills in once is in every line, here and on the next pages, from disk and from a server.</summary>
public sealed class FillInTests(Browser browser, BuiltSite site, ServedSite server) : IClassFixture<ServedSite>
{
    private const string Field = ".reader-tools [data-fills=image]";
    private const string Slot = "main [data-slot=image]";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_value_is_in_every_line_of_this_page_and_the_next(bool isServed)
    {
        var page = await OpenedAsync("commands/docker-run.html", isServed);
        await page.FillAsync(Field, "nginx:1.27");

        Assert.All(await page.Locator(Slot).AllTextContentsAsync(), text => Assert.Equal("nginx:1.27", text));
        await page.GotoAsync(Address("commands/docker-create.html", isServed));

        Assert.All(await page.Locator(Slot).AllTextContentsAsync(), text => Assert.Equal("nginx:1.27", text));
        Assert.Equal("docker create nginx:1.27", await page.Locator(".row > .command-line code").First.InnerTextAsync());
        Assert.Equal("nginx:1.27", await page.InputValueAsync(Field));
    }

    [Theory]
    [InlineData("commands/docker-run.html")]
    [InlineData("notes/docker-image-container.html")]
    [InlineData("quick-reference.html")]
    public async Task An_emptied_field_brings_back_each_line_as_it_was(string address)
    {
        var page = await OpenedAsync(address);
        var before = await page.Locator(Slot).EvaluateAllAsync<string[]>("all => all.map(e => e.outerHTML)");
        await page.FillAsync(Field, "nginx");
        Assert.NotEqual(before, await page.Locator(Slot).EvaluateAllAsync<string[]>("all => all.map(e => e.outerHTML)"));

        await page.FillAsync(Field, "");

        Assert.Equal(before, await page.Locator(Slot).EvaluateAllAsync<string[]>("all => all.map(e => e.outerHTML)"));
        Assert.NotEmpty(before);
    }

    [Fact]
    public async Task One_button_restores_everything_also_where_nothing_of_it_is_shown()
    {
        var page = await OpenedAsync("commands/docker-run.html");
        var button = page.Locator(".restore");
        Assert.False(await button.IsVisibleAsync());
        await page.FillAsync(Field, "nginx");
        Assert.True(await button.IsVisibleAsync());

        await page.GotoAsync(Address("concepts/容器.html"));
        await button.ClickAsync();

        Assert.False(await button.IsVisibleAsync());
        Assert.Equal("占位符已还原", await page.Locator("body > .visually-hidden[role=status]").TextContentAsync());
        await page.GotoAsync(Address("commands/docker-run.html"));
        Assert.Equal("[image]", await page.Locator(Slot).First.TextContentAsync());
        Assert.Null(await page.EvaluateAsync<string?>("localStorage.getItem('values')"));
    }

    [Fact]
    public async Task Restoring_leaves_the_focus_where_a_reader_can_go_on()
    {
        var page = await OpenedAsync("commands/docker-run.html");
        await page.FillAsync(Field, "nginx");
        await page.FocusAsync(".restore");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("image", await page.EvaluateAsync<string>("document.activeElement.dataset.fills"));
    }

    [Theory]
    [InlineData("<img src=x onerror=\"document.title='hit'\">", "<img src=x onerror=\"document.title='hit'\">")]
    [InlineData("a\u0007\tb\u202ec", "abc")]
    [InlineData("  two words ", "two words")]
    [InlineData("$(reboot) && `x`", "$(reboot) && `x`")]
    public async Task A_value_is_text_and_nothing_else(string typed, string shown)
    {
        var page = await OpenedAsync("commands/docker-run.html");
        await page.FillAsync(Field, typed);
        await page.ReloadAsync();

        Assert.Equal(shown, await page.Locator(Slot).First.TextContentAsync());
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        Assert.Equal("docker run · Docker 速查笔记", await page.TitleAsync());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"image\":1,\"command\":{}}")]
    [InlineData("{{")]
    [InlineData("{\"__proto__\":\"x\",\"image\":\"\\u0000\"}")]
    public async Task What_is_stored_may_be_anything(string stored)
    {
        var page = await OpenedAsync("commands/docker-run.html");
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.EvaluateAsync("text => localStorage.setItem('values', text)", stored);
        await page.ReloadAsync();

        Assert.Equal("[image]", await page.Locator(Slot).First.TextContentAsync());
        await page.FillAsync(Field, "nginx");
        Assert.Equal("nginx", await page.Locator(Slot).First.TextContentAsync());
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_very_long_value_stays_on_the_page(int width)
    {
        foreach (var address in new[] { "commands/docker-run.html", "notes/docker-image-container.html", "quick-reference.html" })
        {
            var page = await OpenedAsync(address, width: width);
            await page.EvaluateAsync("localStorage.setItem('values', JSON.stringify({ image: 'x'.repeat(900), container: 'y/'.repeat(300) }))");
            await page.ReloadAsync();

            Assert.StartsWith("xxx", await page.Locator(Slot).First.TextContentAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }

    [Fact]
    public async Task Other_tabs_follow()
    {
        var page = await OpenedAsync("commands/docker-run.html", isServed: true);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(Address("commands/docker-create.html", isServed: true));
        await page.FillAsync(Field, "nginx");

        await Assertions.Expect(other.Locator(Slot).First).ToHaveTextAsync("nginx");
        await page.Locator(".restore").ClickAsync();
        await Assertions.Expect(other.Locator(Slot).First).ToHaveTextAsync("[image]");
    }

    [Fact]
    public async Task Going_back_shows_what_was_filled_in_since()
    {
        var page = await OpenedAsync("commands/docker-run.html", isServed: true);
        await page.Locator(".related a[href*='docker-'], .sidebar a[href*='docker-create']").First.ClickAsync();
        await page.GotoAsync(Address("commands/docker-create.html", isServed: true));
        await page.FillAsync(Field, "nginx");
        await page.GoBackAsync();
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator(Slot).First).ToHaveTextAsync("nginx");
    }

    [Fact]
    public async Task Without_storage_a_value_lasts_as_long_as_the_page()
    {
        var page = await browser.OpenAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
        await page.GotoAsync(Address("commands/docker-run.html"));
        await page.FillAsync(Field, "nginx");

        Assert.Equal("nginx", await page.Locator(Slot).First.TextContentAsync());
        await page.Locator(".restore").ClickAsync();
        Assert.Equal("[image]", await page.Locator(Slot).First.TextContentAsync());
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Nothing_moves_and_nothing_flashes_when_a_filled_page_opens()
    {
        var page = await OpenedAsync("commands/docker-run.html");
        await page.FillAsync(Field, "registry.example.com/team/service:2026");
        await page.AddInitScriptAsync("""
            window.moved = [];
            const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
            const told = ({ node, previousRect, currentRect }) =>
                `${node?.outerHTML?.slice(0, 120) ?? node?.textContent}: ${place(previousRect)} to ${place(currentRect)}`;
            new PerformanceObserver(list => list.getEntries().forEach(({ value, sources }) => window.moved.push([value, ...sources.map(told)].join('; '))))
                .observe({ type: 'layout-shift', buffered: true });
            """);
        await page.ReloadAsync();
        await page.WaitForTimeoutAsync(300);

        Assert.Empty(await page.EvaluateAsync<string[]>("window.moved"));
        Assert.True(await page.Locator("main h1").IsVisibleAsync());
    }

    [Fact]
    public async Task Without_scripts_there_is_no_strip()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(Address("commands/docker-run.html"));

        Assert.False(await page.Locator(".reader-tools").IsVisibleAsync());
        Assert.True(await page.Locator(Slot).First.IsVisibleAsync());
    }

    [Fact]
    public async Task On_a_phone_the_fields_are_folded_and_counted()
    {
        var page = await OpenedAsync("commands/docker-run.html", width: 360);
        Assert.False(await page.Locator(Field).IsVisibleAsync());
        await page.Locator(".fill-toggle").ClickAsync();
        await page.FillAsync(Field, "nginx");

        Assert.Equal("填入占位符 1", (await page.Locator(".fill-toggle").InnerTextAsync()).Trim());
        Assert.Equal("true", await page.Locator(".fill-toggle").GetAttributeAsync("aria-expanded"));
    }

    [Fact]
    public async Task A_copy_takes_the_value()
    {
        var page = await OpenedAsync("commands/docker-run.html", isServed: true);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.FillAsync(Field, "nginx");
        await page.FillAsync(".reader-tools [data-fills=command]", "bash");
        await page.Locator(".row > .command-line").First.HoverAsync();
        await page.Locator(".row > .command-line .copy").First.ClickAsync();

        Assert.Equal("docker run nginx bash", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal("已复制", await page.Locator("body > .visually-hidden[role=status]").TextContentAsync());
        Assert.Equal("复制 docker run nginx bash", await page.Locator(".row > .command-line .copy").First.GetAttributeAsync("aria-label"));
    }

    private string Address(string page, bool isServed = false) => isServed ? server.AddressOf(page) : site.AddressOnDisk(page);

    private async Task<IPage> OpenedAsync(string address, bool isServed = false, int width = 1280)
    {
        var page = await browser.OpenAsync(width, online: isServed);
        await page.GotoAsync(Address(address, isServed));
        return page;
    }
}
