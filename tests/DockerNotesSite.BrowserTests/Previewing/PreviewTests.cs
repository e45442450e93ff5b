using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DockerNotesSite.Previewing;

/// <summary>An author with an editor on one side and the preview in a browser on the other.</summary>
public sealed class PreviewTests(Browser browser) : IDisposable
{
    private const string Panel = "preview-panel";

    private readonly string _input = Directory.CreateTempSubdirectory("dockernotes-").FullName;

    public void Dispose() => Directory.Delete(_input, recursive: true);

    [Fact]
    public async Task A_saved_note_is_shown_where_its_reader_is()
    {
        Write("a.md", LongNote("第一"));
        await using var preview = await StartAsync();
        var page = await OpenAsync(preview, "notes/a.html");
        await page.EvaluateAsync("scrollTo(0, 1500)");

        Write("a.md", LongNote("第二"));
        await Assertions.Expect(page.Locator("#Main")).ToContainTextAsync("第二");
        Assert.Equal(1500, await page.EvaluateAsync<double>("scrollY"));
        Assert.StartsWith("第二", await page.TitleAsync(), StringComparison.Ordinal);

        // The page's own scripts work in the new page as they did in the old one.
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("dialog[open]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_a_change_does_not_touch_is_left_alone_and_one_that_was_edited_often_goes_on()
    {
        Write("a.md", "# 甲\n\n文。\n");
        Write("b.md", "# 乙\n\n文。\n");
        await using var preview = await StartAsync();
        var page = await OpenAsync(preview, "notes/a.html");
        await page.EvaluateAsync("document.body.dataset.seen = 'yes'");

        Write("b.md", "# 乙\n\n别的文。\n");
        await RunningPreview.UntilAsync(() => preview.Said.Contains("followed in", StringComparison.Ordinal), () => preview.Said);
        Assert.Equal("yes", await page.EvaluateAsync<string>("document.body.dataset.seen"));

        for (var i = 0; i < 24; i++)
        {
            Write("a.md", $"# 甲\n\n第 {i} 次。\n");
            await Assertions.Expect(page.Locator("#Main")).ToContainTextAsync($"第 {i} 次");
        }
    }

    [Fact]
    public async Task A_changed_style_is_put_on_without_loading_the_page()
    {
        Write("a.md", "# 甲\n\n文。\n");
        await using var preview = await StartAsync();
        var page = await OpenAsync(preview, "notes/a.html");
        await page.EvaluateAsync("window.seen = 'yes'");
        var style = await File.ReadAllTextAsync(Path.Combine(SiteProgram.Repository, "theme/dist/styles/pages.css"), TestContext.Current.CancellationToken);

        Write("_theme/styles/pages.css", style + "\nbody { outline-offset: 7px; }\n");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("outline-offset", "7px");
        Assert.Equal("yes", await page.EvaluateAsync<string>("window.seen"));
        Assert.Equal(1, await page.Locator("link[rel=stylesheet]").CountAsync());
    }

    [Fact]
    public async Task What_is_wrong_stands_on_the_page_until_it_is_right()
    {
        Write("a.md", "# 甲\n\n好的文。\n\n| 操作 | 命令 |\n|---|---|\n| 运行 | `docker run [image]` |\n");
        await using var preview = await StartAsync();
        var page = await OpenAsync(preview, "notes/a.html");
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();

        Write("a.md", "# 甲\n\n好的文。\n\n| 操作 | 命令 |\n|---|---|\n| 运行 | `docker run --nmae [n] [image]` |\n");
        await Assertions.Expect(page.Locator($"{Panel} li")).ToContainTextAsync("/a.md(7,");
        await Assertions.Expect(page.Locator($"{Panel} li")).ToContainTextAsync("DNS2003");
        await Assertions.Expect(page.Locator($"{Panel} button")).ToHaveTextAsync("0 errors, 1 warning");

        Write("a.md", "---\nslug: ../x\n---\n# 甲\n\n坏的文。\n");
        await Assertions.Expect(page.Locator($"{Panel} li.error")).ToContainTextAsync("/a.md(2,7)");
        await Assertions.Expect(page.Locator("#Main")).ToContainTextAsync("好的文");
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty((await page.Locator(Panel).RunAxe(AxeRules.Usual)).Violations);
        }

        // Folded, it stays folded.
        await page.Locator($"{Panel} button").ClickAsync();
        Write("site.yaml", "no-such-key: 1\n");
        await Assertions.Expect(page.Locator($"{Panel} p")).ToHaveTextAsync("The site stays as it was until this is right.");
        Assert.False(await page.Locator($"{Panel} ol").IsVisibleAsync());

        File.Delete(Path.Combine(_input, "site.yaml"));
        Write("a.md", "# 甲\n\n更好的文。\n");
        await Assertions.Expect(page.Locator("#Main")).ToContainTextAsync("更好的文");
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_note_that_comes_and_goes_has_a_page_that_does_so_too()
    {
        Write("a.md", "# 甲\n");
        await using var preview = await StartAsync();
        var page = await OpenAsync(preview, "notes/新.html");
        await Assertions.Expect(page.Locator("body")).ToHaveClassAsync("kind-not-found");

        Write("新.md", "# 新的\n\n文。\n");
        await Assertions.Expect(page.Locator("#Main")).ToContainTextAsync("新的");
        File.Delete(Path.Combine(_input, "新.md"));
        await Assertions.Expect(page.Locator("body")).ToHaveClassAsync("kind-not-found");
    }

    [Fact]
    public async Task Before_there_is_a_site_the_page_says_why_and_then_the_site_comes()
    {
        Write("site.yaml", "no-such-key: 1\n");
        Write("a.md", "# 甲\n");
        await using var preview = await StartAsync();
        var page = await OpenAsync(preview, "");
        await Assertions.Expect(page.Locator($"{Panel} li.error")).ToContainTextAsync("/site.yaml(1,1)");

        Write("site.yaml", "title: 名\n");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("名");
    }

    private static string LongNote(string title) =>
        $"# {title}\n\n" + string.Concat(Enumerable.Range(0, 80).Select(i => $"## 第 {i} 节\n\n一段话，说明第 {i} 件事。\n\n"));

    private void Write(string name, string text)
    {
        var path = Path.Combine(_input, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private Task<RunningPreview> StartAsync() => RunningPreview.StartAsync(_input, Path.Combine(SiteProgram.Repository, "theme"));

    private async Task<IPage> OpenAsync(RunningPreview preview, string address)
    {
        var page = await browser.OpenAsync(online: true);
        page.PageError += (_, error) => Assert.Fail(error);
        await page.GotoAsync(preview.Address + address);
        return page;
    }
}
