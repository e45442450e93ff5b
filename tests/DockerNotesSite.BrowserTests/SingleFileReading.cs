using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>The site in one file as somebody has it who got it by mail: alone in a folder, with another name, without a network.</summary>
public sealed class MailedFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    public MailedFile(BuiltSite site)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "我的 下载"));
        var copy = Path.Combine(folder.FullName, "docker 笔记 #1.html");
        File.Copy(site.SingleFile, copy);
        Address = new Uri(copy).AbsoluteUri;
        Size = new FileInfo(copy).Length;
    }

    public string Address { get; }

    public long Size { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>What a reader does and sees in the file.</summary>
internal static class SingleFileReading
{
    /// <summary>Everything that should not happen: errors, and requests besides that of the file itself. The list grows.</summary>
    public static IReadOnlyList<string> WatchTrouble(this IPage page)
    {
        var trouble = new List<string>();
        page.Console += (_, message) => trouble.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => trouble.Add(error);
        page.Request += (_, request) => trouble.AddRange(
            request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.Split('#')[0].EndsWith("%231.html", StringComparison.Ordinal) ? [] : [request.Url]);
        return trouble;
    }

    /// <summary>Goes to an address of the file as a link does, and waits for what stands there.</summary>
    public static async Task TurnToAsync(this IPage page, string address, string heading)
    {
        await page.EvaluateAsync("address => { location.hash = address; }", address);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading);
    }

    public static Task<double> ScrolledAsync(this IPage page) => page.EvaluateAsync<double>("scrollY");

    public static Task<string> PlaceAsync(this IPage page) => page.EvaluateAsync<string>("decodeURIComponent(location.hash)");

    public static Task<string> FocusAsync(this IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
