using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What readers and their devices put into a box, and what it keeps.</summary>
public sealed class SearchTypingTests(Browser browser, BuiltSite site)
{
    private const string Command = "commands/docker-run.html";

    [Fact]
    public async Task No_text_does_harm()
    {
        string[] texts =
        [
            "<img src=x onerror=\"window.isHurt=1\">", "</script><script>window.isHurt=1</script>", "(.*[a+)+$", "\\", "'\"`${1}", "__proto__",
            "constructor", "toString hasOwnProperty", "容器😀👩‍👩‍👧", "\ud800 rm \udc00", "\u202erm\u200b", new string('容', 10_000), new string('a', 10_000),
            "-- - / . : @ * ^ ~ + title:x", "docker docker docker docker docker docker docker docker", "$& $1 {0}",
        ];
        var page = await OpenedAsync(Command);
        var errors = page.WatchErrors();
        await page.SearchAsync("rm");
        foreach (var text in texts)
        {
            await page.SearchField().EvaluateAsync("(e, text) => { e.value = text; e.dispatchEvent(new InputEvent('input', { bubbles: true })); }", text);
            Assert.Equal(0, await page.Locator("#Search :is(img, script)").CountAsync());
            Assert.Equal(1, await page.Locator("#Search .search-none, #Search [role=option]").First.CountAsync());
        }

        Assert.False(await page.EvaluateAsync<bool>("'isHurt' in window"));
        Assert.Empty(errors);
        await page.SearchField().FillAsync("docker rm");
        Assert.Equal("commands/docker-rm.html", await page.ActiveAddressAsync());
    }

    [Fact]
    public async Task Found_words_are_marked_and_not_by_colour_alone()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("删除镜像");
        var mark = page.Locator("#Search mark").First;

        Assert.Contains(await mark.InnerTextAsync(), "删除镜像", StringComparison.Ordinal);
        Assert.NotEqual("0px", await mark.EvaluateAsync<string>("e => getComputedStyle(e).borderBottomWidth"));
    }

    [Fact]
    public async Task Keys_that_an_input_method_composes_with_open_nothing()
    {
        var page = await OpenedAsync(Command);
        await page.SearchAsync("rm");
        var session = await page.Context.NewCDPSessionAsync(page);
        await page.SearchField().FillAsync("");
        await session.SendAsync("Input.imeSetComposition", new() { ["text"] = "rong'qi", ["selectionStart"] = 7, ["selectionEnd"] = 7 });
        await Assertions.Expect(page.ActiveOption()).ToContainTextAsync("容器");

        await page.SearchField().EvaluateAsync("""
            e => { for (const key of ['Enter', 'Escape', 'ArrowDown', '/']) e.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true })); }
            """);
        Assert.EndsWith(Command, page.Url, StringComparison.Ordinal);
        Assert.True(await page.SearchDialog().IsVisibleAsync());

        await session.SendAsync("Input.insertText", new() { ["text"] = "容器" });
        Assert.Equal("容器", await page.SearchField().InputValueAsync());
        Assert.Equal("concepts/容器.html", await page.ActiveAddressAsync());
    }

    [Theory]
    [InlineData("、")]
    [InlineData("/")]
    public async Task While_something_is_composed_no_key_opens_the_dialog(string key)
    {
        var page = await OpenedAsync(Command);
        await page.EvaluateAsync(
            "key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: 'Slash', isComposing: true, bubbles: true, cancelable: true }))", key);

        Assert.False(await page.SearchDialog().IsVisibleAsync());
    }

    [Fact]
    public async Task Searches_that_led_somewhere_are_offered_again_until_they_are_cleared()
    {
        var page = await OpenedAsync(Command);
        foreach (var query in (string[])["a", "docker rm", "容器", "-p", "镜像", "docker ps", "docker rm", "日志"])
        {
            await page.SearchAsync(query);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).Not.ToHaveURLAsync(site.AddressOnDisk(Command));
            await page.GotoAsync(site.AddressOnDisk(Command));
        }

        await page.SearchAsync("");
        var recent = page.Locator("#Search .result-recent");
        Assert.Equal(["日志", "docker rm", "docker ps", "镜像", "-p", "容器"], await recent.AllInnerTextsAsync());
        await recent.Nth(1).ClickAsync();
        await Assertions.Expect(page.SearchField()).ToHaveValueAsync("docker rm");
        Assert.Equal("commands/docker-rm.html", await page.ActiveAddressAsync());

        await page.SearchField().FillAsync("");
        await page.Locator("#Search .search-forget").ClickAsync();
        Assert.Equal(0, await recent.CountAsync());
        Assert.Equal(0, await page.Locator("#Search .search-forget:visible").CountAsync());
        Assert.Null(await page.EvaluateAsync<string?>("localStorage.getItem('searches')"));
        await Assertions.Expect(page.SearchField()).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })")]
    [InlineData("try { localStorage.setItem('searches', '{\"a\":[1]}') } catch { }")]
    [InlineData("try { localStorage.setItem('searches', '[1,null,\"<b>\",{}]') } catch { }")]
    [InlineData("try { localStorage.setItem('searches', 'no JSON') } catch { }")]
    public async Task Storage_may_be_forbidden_or_hold_anything(string script)
    {
        var page = await browser.OpenAsync();
        var errors = page.WatchErrors();
        await page.AddInitScriptAsync(script);
        await page.GotoAsync(site.AddressOnDisk(Command));
        await page.SearchAsync("");
        await page.SearchField().FillAsync("docker rm");
        await page.Keyboard.PressAsync("Enter");

        await page.ArriveAsync("/commands/docker-rm.html");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task What_is_looked_for_in_one_tab_is_offered_in_another()
    {
        var page = await OpenedAsync(Command);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(site.AddressOnDisk("concepts/容器.html"));
        await other.SearchAsync("rm");
        await page.SearchAsync("docker logs");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/commands/docker-logs.html");

        await other.SearchField().FillAsync("");

        await Assertions.Expect(other.Locator("#Search .result-recent")).ToHaveTextAsync(["docker logs"]);
    }

    [Fact]
    public async Task A_finger_opens_it_fills_the_phone_and_follows_a_result()
    {
        var page = await browser.OpenAsync(width: 390, touch: true);
        await page.GotoAsync(site.AddressOnDisk(Command));
        await page.Locator("header [data-opens-search]").TapAsync();
        await page.SearchField().FillAsync("容器");
        await page.FindAllAsync();

        var box = (await page.SearchDialog().BoundingBoxAsync())!;
        Assert.Equal((0, 0, 390), (box.X, box.Y, box.Width));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        var heights = await page.Options().EvaluateAllAsync<double[]>("all => all.map(e => e.getBoundingClientRect().height)");
        Assert.All(heights, height => Assert.InRange(height, 44, 900));

        await page.Options().First.TapAsync();
        await page.ArriveAsync("/concepts/");
    }

    private async Task<IPage> OpenedAsync(string kind)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk(kind));
        return page;
    }
}
