using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>Each token of a line tells what it is and means: to the mouse, the keyboard and the finger.</summary>
public sealed class TokenCardTests(Browser browser, BuiltSite site, ExplainedSite explained)
{
    private const string Line = ".row > .command-line";

    [Fact]
    public async Task Pointing_tells_a_token_and_lights_up_its_flag_and_its_part()
    {
        var page = await OpenedAsync();
        await page.Locator(".parts summary").First.ClickAsync();
        await page.Locator(Line).First.Locator(".t-flag", new() { HasTextString = "-p" }).HoverAsync();

        await Assertions.Expect(Card(page)).ToContainTextAsync("把主机端口映射到容器端口");
        Assert.Equal(["-p --publish"], await page.Locator("tr.is-shown").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.flags)"));
        Assert.StartsWith("-p", await page.Locator(".parts .is-shown dt").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-itd", "-d --detach|-i --interactive|-t --tty", "在后台运行")]
    [InlineData("--name", "--name", "给容器起名")]
    [InlineData("docker", "", "用镜像创建一个新容器")]
    [InlineData("registry.example.com", "", "用哪个镜像创建容器")]
    public async Task An_example_s_token_tells_also_what_only_the_syntax_explains(string text, string flags, string told)
    {
        var page = await OpenedAsync();
        await page.Locator(".row-examples .command-line").First.Locator("[tabindex]", new() { HasTextString = text }).First.HoverAsync();

        await Assertions.Expect(Card(page)).ToContainTextAsync(told);
        Assert.Equal(flags, string.Join('|', await page.Locator("tr.is-shown").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.flags)")));
    }

    [Fact]
    public async Task A_flag_of_another_command_in_the_line_is_not_one_of_the_page_s()
    {
        var page = await OpenedAsync("commands/docker-rm.html");
        await page.Locator(Line).First.Locator(".t-flag", new() { HasTextString = "-aq" }).HoverAsync();

        await Assertions.Expect(Card(page)).ToContainTextAsync("只输出容器 ID");
        Assert.Equal(0, await page.Locator("tr.is-shown").CountAsync());
    }

    [Fact]
    public async Task A_card_can_be_pointed_at_and_goes_with_Escape_or_the_pointer()
    {
        var page = await OpenedAsync();
        var flag = page.Locator(Line).First.Locator(".t-flag", new() { HasTextString = "-d" });
        await flag.HoverAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        await Card(page).HoverAsync();
        await page.WaitForTimeoutAsync(500);
        Assert.True(await Card(page).IsVisibleAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await Card(page).IsVisibleAsync());
        await page.Mouse.MoveAsync(5, 5);
        await flag.HoverAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(5, 5);
        await Assertions.Expect(Card(page)).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator(".is-shown").CountAsync());
    }

    [Fact]
    public async Task By_keyboard_a_line_is_one_stop_and_arrows_go_over_its_tokens()
    {
        var page = await OpenedAsync();
        var line = page.Locator(Line).First;
        Assert.Equal(1, await line.Locator("code [tabindex='0']").CountAsync());
        await page.Locator(".row").First.Locator(".permalink").FocusAsync();
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("docker", await Focused(page));
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("-d", await Focused(page));
        await Assertions.Expect(page.Locator(":focus")).ToHaveRoleAsync(AriaRole.Button);
        await Assertions.Expect(page.Locator(":focus")).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("在后台运行"));
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("End");
        Assert.Equal("<image>", await Focused(page));
        await page.Keyboard.PressAsync("Home");
        Assert.Equal("docker", await Focused(page));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await Card(page).IsVisibleAsync());
        Assert.Equal("docker", await Focused(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("copy", await page.Locator(":focus").GetAttributeAsync("class"));
    }

    [Theory]
    [InlineData("commands/docker-run.html")]
    [InlineData("notes/docker-image-container.html")]
    [InlineData("quick-reference.html")]
    public async Task A_placeholder_is_filled_in_where_it_stands(string address)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk(address));
        var slot = page.Locator(".command-line [data-slot=image]").First;
        await slot.ClickAsync();
        await page.Keyboard.TypeAsync("nginx");

        Assert.Equal("nginx", await slot.TextContentAsync());
        Assert.Equal("nginx", await page.InputValueAsync(".reader-tools [data-fills=image]"));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await Card(page).IsVisibleAsync());
        Assert.Equal("nginx", await Focused(page));

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("image", await page.Locator(":focus").GetAttributeAsync("data-fills"));
        await page.Keyboard.PressAsync("Delete");
        Assert.Equal("[image]", await slot.TextContentAsync());
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("[image]", await Focused(page));
    }

    [Fact]
    public async Task A_value_that_is_typed_shows_in_its_card_and_goes_from_it()
    {
        var page = await OpenedAsync();
        await page.Locator(Line).First.Locator("[data-slot=container]").ClickAsync();
        await page.Keyboard.TypeAsync("web");
        await Assertions.Expect(page.Locator(".card-title")).ToContainTextAsync("--name web");
        await page.Locator(".card input").FillAsync("");

        await Assertions.Expect(page.Locator(".card-title")).ToContainTextAsync("name");
        await Assertions.Expect(page.Locator(".card-title")).Not.ToContainTextAsync("web");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_card_never_leaves_the_window_nor_covers_its_token(int width)
    {
        var page = await OpenedAsync(width: width);
        await page.EvaluateAsync("localStorage.setItem('values', JSON.stringify({ container: 'x'.repeat(300) }))");
        await page.ReloadAsync();
        foreach (var token in await page.Locator(".row .command-line code [tabindex]").AllAsync())
        {
            await token.HoverAsync();
            await Assertions.Expect(token).ToHaveAttributeAsync("aria-describedby", "Card-text");
            var box = await Card(page).BoundingBoxAsync();
            var own = await token.BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.NotNull(own);
            Assert.True(box.X >= 0 && box.X + box.Width <= width, $"{box.X} {box.Width}");
            Assert.True(box.Y + box.Height <= own.Y || box.Y >= own.Y + own.Height, await token.InnerTextAsync());
        }

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task A_touch_opens_a_card_and_a_touch_elsewhere_closes_it()
    {
        var page = await browser.OpenAsync(width: 360, touch: true);
        await page.GotoAsync(explained.AddressOnDisk("commands/docker-run.html"));
        await page.Locator(Line).First.Locator(".t-flag", new() { HasTextString = "-d" }).TapAsync();
        await Assertions.Expect(Card(page)).ToContainTextAsync("在后台运行");

        await page.Locator(Line).First.Locator("[data-slot=container]").TapAsync();
        await Assertions.Expect(Card(page)).ToContainTextAsync("给容器起名");
        Assert.True(await page.Locator(".card input").IsVisibleAsync());
        await page.Locator(".card input").TapAsync();
        Assert.True(await Card(page).IsVisibleAsync());
        await page.Locator("h1").TapAsync();
        Assert.False(await Card(page).IsVisibleAsync());
    }

    [Fact]
    public async Task A_command_s_link_in_a_line_stays_a_link()
    {
        var page = await browser.OpenAsync(width: 360, touch: true);
        await page.GotoAsync(explained.AddressOnDisk("quick-reference.html"));
        await page.Locator(".row .command-line a").First.TapAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/commands/docker-"));
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Axe_finds_nothing_with_everything_open_and_filled(int width, ColorScheme scheme)
    {
        var page = await OpenedAsync(width: width, scheme: scheme);
        await page.EvaluateAsync("localStorage.setItem('values', JSON.stringify({ container: 'web', image: 'nginx' }))");
        await page.ReloadAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true); document.querySelector('.reader-tools').classList.add('is-open')");
        foreach (var token in new[] { "-d", "web" })
        {
            await page.Locator(Line).First.Locator("[tabindex]", new() { HasTextString = token }).First.ClickAsync();
            var result = await page.RunAxe(AxeRules.At(width, scheme, AxeRules.Usual));

            Assert.True(await Card(page).IsVisibleAsync());
            Assert.Empty(result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{v.Id}: {node.Html}"));
        }
    }

    private static ILocator Card(IPage page) => page.Locator(".card");

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");

    private async Task<IPage> OpenedAsync(string address = "commands/docker-run.html", int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.OpenAsync(width, scheme);
        await page.GotoAsync(explained.AddressOnDisk(address));
        return page;
    }
}
