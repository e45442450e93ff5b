using System.IO.Compression;
using Microsoft.Playwright;

namespace DockerNotesSite.Injection;

/// <summary>The site in one file and the zip: what the site's pages hold is the same there, and no address of the file runs.</summary>
public sealed class InjectionSingleFileTests(Browser browser, InjectedSite site)
{
    private const string Turn = """
        async ([root, addresses, wakes]) => {
          const found = [];
          for (const address of addresses) {
            const before = location.hash;
            const turned = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
            location.hash = address;
            if (location.hash !== before) {
              await turned;
            }
            found.push(...reader.inspect(root, { isPacked: true, within: wakes ? document : document.querySelector('main') }).map((element) => `${address}: ${element}`));
            if (wakes) {
              reader.wake(document.querySelector('main'));
            }
          }
          return [...found, ...reader.inspect(root, { isPacked: true })];
        }
        """;

    public static TheoryData<int> Halves => InjectedSite.Numbers;

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task No_address_of_the_single_file_runs(int half)
    {
        var watch = await OpenedAsync(half);
        var texts = site.Half(half).Texts;
        string[] addresses =
        [
            .. texts.Select(text => "#/" + text), .. texts.Select(text => "#" + text), .. texts.Select(text => "#/tags/#" + text),
            .. texts.Select(text => "#/search?q=" + Uri.EscapeDataString(text)),
        ];
        watch.AssertNothing("addresses", await TurnAsync(watch, AddressOf(half), addresses, wakes: false));
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task No_page_of_the_single_file_runs(int half)
    {
        var watch = await OpenedAsync(half);
        var pages = InjectedSite.PagesOf(site.Half(half).Root).Select(path => "#/" + Path.ChangeExtension(Path.GetRelativePath(site.Half(half).Root, path), null)).ToList();
        Assert.True(pages.Count > 100);
        watch.AssertNothing("pages", await TurnAsync(watch, AddressOf(half), pages, wakes: true));
        await Assertions.Expect(watch.Page.Locator("h1")).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public void The_zip_has_the_same_pages(int half)
    {
        using var zip = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(site.Half(half).Root, "downloads"), "*.zip").Single());
        var pages = zip.Entries.Where(entry => entry.FullName.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Equal(InjectedSite.PagesOf(site.Half(half).Root).Count(page => Path.GetFileName(page) != "404.html"), pages.Count);
        Assert.Equal(["index.html"], pages.Where(entry => !IsSame(entry, site.Half(half).Root)).Select(entry => entry.FullName));
    }

    private static bool IsSame(ZipArchiveEntry entry, string root)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(root, entry.FullName)));
    }

    private string AddressOf(int half) => InjectedSite.AddressOf(Directory.GetFiles(Path.Combine(site.Half(half).Root, "downloads"), "*.html").Single());

    private async Task<InjectionWatch> OpenedAsync(int half)
    {
        var address = AddressOf(half);
        var watch = await InjectionWatch.OpenAsync(browser, address);
        await watch.Page.GotoAsync(address);
        return watch;
    }

    private static Task<string[]> TurnAsync(InjectionWatch watch, string own, IEnumerable<string> addresses, bool wakes) =>
        watch.Page.EvaluateAsync<string[]>(Turn, new object[] { own, addresses.ToArray(), wakes });
}
