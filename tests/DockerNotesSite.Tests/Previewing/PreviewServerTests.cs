using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DockerNotesSite.Previewing;

/// <summary>A preview of a small site, as the browsers of this machine and everybody else see it.</summary>
public sealed class PreviewedFolder : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private RunningPreview? _preview;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("secret.txt", "a secret");
        _folder.Write("input/site.yaml", "languages: {en: }\n");
        _folder.Write("input/run.md", "# 运行\n\n| 操作 | 命令 |\n|---|---|\n| 运行 | `docker run [image]` |\n\n![图](picture.png) 容器\n");
        _folder.Write("input/en/run.md", "# Run\n\nText.\n");
        await File.WriteAllBytesAsync(_folder["input/picture.png"], [0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 4]);
        _folder.AddTheme();
        _preview = await RunningPreview.StartAsync(_folder["input"], _folder["theme"]);
        Address = new Uri(_preview.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await (_preview?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
    }

    public void Dispose() => GC.SuppressFinalize(this);
}

public sealed class PreviewServerTests(PreviewedFolder folder) : IClassFixture<PreviewedFolder>
{
    /// <summary>Nothing is decompressed and no redirect followed: what is asserted is what is sent.</summary>
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false });

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("evil.example", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("127.0.0.1.nip.io", 421)]
    [InlineData("0.0.0.0", 421)]
    [InlineData("127.0.0.2", 421)]
    public async Task It_answers_where_it_is_called_by_its_own_names_only(string host, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, folder.Address);
        request.Headers.Host = $"{host}:{folder.Address.Port}";
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task It_does_not_answer_at_another_port_s_name()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, folder.Address);
        request.Headers.Host = "localhost";
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(421, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/../../secret.txt")]
    [InlineData("/notes/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/....//secret.txt")]
    [InlineData("/.%00./secret.txt")]
    [InlineData("/files/../../secret.txt")]
    [InlineData("/files/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/files/..%2f..%2fsecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/run.md")]
    [InlineData("/input/run.md")]
    [InlineData("/site.yaml")]
    [InlineData("/files/site.yaml")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/C:/Windows/win.ini")]
    [InlineData("/assets")]
    [InlineData("/assets/")]
    [InlineData("/files/")]
    [InlineData("/_preview/")]
    public async Task Nothing_outside_of_the_site_is_served_and_no_folder_is_listed(string target)
    {
        var answer = await RawAsync($"GET {target} HTTP/1.1\r\nHost: localhost:{folder.Address.Port}\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("a secret", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("site.yaml", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("notes/", "text/html; charset=utf-8")]
    [InlineData("notes/run.html", "text/html; charset=utf-8")]
    [InlineData("notes/run.md", "text/markdown; charset=utf-8")]
    [InlineData("en/notes/run.html", "text/html; charset=utf-8")]
    [InlineData("files/picture.png", "image/png")]
    [InlineData("catalog.json", "application/json; charset=utf-8")]
    [InlineData("feed.xml", "application/xml; charset=utf-8")]
    [InlineData("sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("llms.txt", "text/plain; charset=utf-8")]
    [InlineData("manifest.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("sw.js", "text/javascript; charset=utf-8")]
    public async Task Each_file_has_its_type_and_a_tag(string address, string type)
    {
        using var response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br;q=0", "gzip")]
    [InlineData("deflate", "")]
    [InlineData("", "")]
    public async Task Texts_are_compressed_as_the_browser_can_read_them(string accepted, string encoding)
    {
        using var plain = await GetAsync("notes/run.html");
        using var response = await GetAsync("notes/run.html", ("Accept-Encoding", accepted));
        await using var sent = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream read = encoding switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var reader = new StreamReader(read, Encoding.UTF8);

        Assert.Equal(encoding, string.Join(',', response.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Equal(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_browser_has_already_is_not_sent_again()
    {
        using var first = await GetAsync("notes/run.html", ("Accept-Encoding", "br"));
        using var again = await GetAsync("notes/run.html", ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()));
        using var plain = await GetAsync("notes/run.html", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
    }

    [Theory]
    [InlineData("bytes=1-3", 206, "bytes 1-3/8", 3)]
    [InlineData("bytes=-2", 206, "bytes 6-7/8", 2)]
    [InlineData("bytes=6-", 206, "bytes 6-7/8", 2)]
    [InlineData("bytes=9-", 416, "bytes */8", 0)]
    public async Task A_part_of_a_file_can_be_asked_for(string range, int status, string sent, int length)
    {
        using var response = await GetAsync("files/picture.png", ("Range", range));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(sent, response.Content.Headers.ContentRange?.ToString());
        Assert.Equal(length, (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    [Theory]
    [InlineData("no-such-page.html", "zh-CN")]
    [InlineData("en/no-such-page.html", "en")]
    public async Task An_address_that_leads_nowhere_gets_the_page_of_its_language(string address, string language)
    {
        using var response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains("kind-not-found", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_body_where_only_the_head_is_asked_for_and_nothing_is_taken()
    {
        using var head = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, folder.Address), TestContext.Current.CancellationToken);
        using var post = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Post, folder.Address), TestContext.Current.CancellationToken);

        Assert.True(head.Content.Headers.ContentLength > 0);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task What_is_named_by_its_bytes_is_kept_and_everything_else_asked_for_again()
    {
        using var page = await GetAsync("notes/run.html");
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var style = html[html.IndexOf("assets/site.", StringComparison.Ordinal)..];
        using var asset = await GetAsync(style[..(style.IndexOf(".css", StringComparison.Ordinal) + 4)]);

        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        Assert.Contains("immutable", asset.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(folder.Address, address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>As it is written: a client would put the address right.</summary>
    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, folder.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
