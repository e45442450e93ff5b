namespace DockerNotesSite.Hosting;

/// <summary>
/// What every server of the site has to answer, a line a file: "*" in a path stands for the digits of a hash, and "identity" for bytes
/// that are not compressed.
/// </summary>
internal static class Answers
{
    public const string Kept = "public, max-age=31536000, immutable";
    public const string AskedAgain = "no-cache";

    private const string Html = "text/html; charset=utf-8";

    public static readonly (string Path, int Status, string Type, string Encoding, string Caching)[] All =
    [
        ("", 200, Html, "gzip", AskedAgain),
        ("index.html", 200, Html, "gzip", AskedAgain),
        ("en/", 200, Html, "gzip", AskedAgain),
        ("notes/", 200, Html, "gzip", AskedAgain),
        ("commands/docker-run.html", 200, Html, "gzip", AskedAgain),
        ("404.html", 200, Html, "gzip", AskedAgain),
        ("index.md", 200, "text/markdown; charset=utf-8", "gzip", AskedAgain),
        ("llms.txt", 200, "text/plain; charset=utf-8", "gzip", AskedAgain),
        ("robots.txt", 200, "text/plain; charset=utf-8", "identity", AskedAgain),
        ("feed.xml", 200, "application/xml; charset=utf-8", "gzip", AskedAgain),
        ("sitemap.xml", 200, "application/xml; charset=utf-8", "gzip", AskedAgain),
        ("catalog.json", 200, "application/json", "gzip", AskedAgain),
        ("manifest.webmanifest", 200, "application/manifest+json", "gzip", AskedAgain),
        ("sw.js", 200, "text/javascript; charset=utf-8", "gzip", AskedAgain),
        ("assets/site.*.css", 200, "text/css; charset=utf-8", "gzip", Kept),
        ("assets/site.*.js", 200, "text/javascript; charset=utf-8", "identity", Kept),
        ("assets/icon.*.svg", 200, "image/svg+xml", "identity", Kept),
        ("files/notes/values.json", 200, "application/json", "gzip", AskedAgain),
        ("files/notes/p.png", 200, "image/png", "identity", AskedAgain),
        ("files/notes/data.json.gz", 200, "application/gzip", "identity", AskedAgain),
        ("downloads/docker-notes-offline.zip", 200, "application/zip", "identity", AskedAgain),
        ("downloads/docker-notes.html", 200, Html, "gzip", AskedAgain),
        ("no-such-page.html", 404, Html, "gzip", AskedAgain),
        ("no-such-text.md", 404, Html, "gzip", AskedAgain),
        ("assets/site.0123abcd.css", 404, Html, "gzip", AskedAgain),
        ("downloads/other.html", 404, Html, "gzip", AskedAgain),
        ("notes/no/such/page", 404, Html, "gzip", AskedAgain),
        ("en/no-such-page.html", 404, Html, "gzip", AskedAgain),
        ("assets/", 404, Html, "gzip", AskedAgain),
        ("downloads/", 404, Html, "gzip", AskedAgain),
        ("index.html.gz", 404, Html, "gzip", AskedAgain),
        ("en/index.html.br", 404, Html, "gzip", AskedAgain),
        (".dockernotessite", 404, Html, "gzip", AskedAgain),
    ];

    public static TheoryData<string, string> Asked =>
        new(from place in new[] { "/", "/docs/" } from answer in All select (place, answer.Path));

    /// <summary>Asks and compares; <paramref name="place"/> is where the site stands.</summary>
    public static async Task CheckAsync(WebServer server, HostedSite site, string place, string path)
    {
        var expected = All.Single(a => a.Path == path);
        var name = path.Split('*') is [var beginning, var ending] ? site.Find(beginning, ending) : path;

        using var answer = await server.AskAsync(place + name, null, ("Accept-Encoding", "gzip"));

        Assert.Equal(
            (expected.Status, expected.Type, expected.Encoding, expected.Caching),
            ((int)answer.StatusCode, TypeOf(answer), answer.Content.Headers.ContentEncoding.FirstOrDefault() ?? "identity", Header(answer, "Cache-Control")));
        Assert.Equal(expected.Encoding != "identity", Header(answer, "Vary") == "Accept-Encoding");
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.StartsWith("camera=(), ", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal(HostingFilesTests.Policy, Header(answer, "Content-Security-Policy"));
        Assert.Equal(path == "downloads/docker-notes.html" ? "attachment" : "", answer.Content.Headers.ContentDisposition?.ToString() ?? "");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ShownFile(site, place, expected.Status, name, expected.Encoding), bytes);
    }

    public static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";

    private static string TypeOf(HttpResponseMessage answer) => Header(answer, "Content-Type");

    /// <summary>The bytes on the disk that have to be sent, compressed or not.</summary>
    private static byte[] ShownFile(HostedSite site, string place, int status, string name, string encoding)
    {
        var file = status == 404 ? (name.StartsWith("en/", StringComparison.Ordinal) ? "en/404.html" : "404.html")
            : name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        return File.ReadAllBytes(site.Folder[(place == "/" ? "root/" : "below/docs/") + file + (encoding == "gzip" ? ".gz" : "")]);
    }
}
