using System.Net;
using System.Text;

namespace DockerNotesSite.Hosting;

/// <summary>The site on Debian's nginx, with the configuration that comes with the program.</summary>
public sealed class NginxTests(NginxTests.Host host) : IClassFixture<NginxTests.Host>
{
    public static TheoryData<string, string> Asked => Answers.Asked;

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Every_kind_of_file_is_answered_as_it_should_be(string place, string path) =>
        await Answers.CheckAsync(place == "/" ? host.Root : host.Below, host.Site, place, path);

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("deflate", "")]
    [InlineData("gzip;q=0", "")]
    public async Task With_the_module_a_client_gets_the_smallest_that_it_understands(string accepted, string sent)
    {
        using var answer = await host.Brotli.AskAsync("/commands/docker-run.html", null, ("Accept-Encoding", accepted));

        Assert.Equal(sent, Answers.Header(answer, "Content-Encoding"));
        var ending = sent switch { "br" => ".br", "gzip" => ".gz", _ => "" };
        Assert.Equal(host.Bytes("commands/docker-run.html" + ending), await BytesOf(answer));
        Assert.Equal("Accept-Encoding", Answers.Header(answer, "Vary"));
        Assert.Equal("text/html; charset=utf-8", Answers.Header(answer, "Content-Type"));
    }

    [Fact]
    public async Task Without_the_module_a_client_that_understands_both_gets_gzip()
    {
        using var answer = await host.Root.AskAsync("/", null, ("Accept-Encoding", "br, gzip"));

        Assert.Equal("gzip", Answers.Header(answer, "Content-Encoding"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task What_has_not_changed_is_not_sent_again(string accepted)
    {
        using var first = await host.Below.AskAsync("/docs/index.html", null, ("Accept-Encoding", accepted));
        var tag = Answers.Header(first, "ETag");

        using var again = await host.Below.AskAsync("/docs/index.html", null, ("Accept-Encoding", accepted), ("If-None-Match", tag));
        using var changed = await host.Below.AskAsync("/docs/index.html", null, ("Accept-Encoding", accepted), ("If-None-Match", "\"another\""));

        Assert.StartsWith("\"", tag, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await BytesOf(again));
        Assert.Equal(Answers.AskedAgain, Answers.Header(again, "Cache-Control"));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task A_compressed_file_is_not_taken_for_the_same_file_uncompressed()
    {
        using var plain = await host.Root.AskAsync("/index.html");
        using var compressed = await host.Root.AskAsync("/index.html", null, ("Accept-Encoding", "gzip"));

        Assert.NotEqual(Answers.Header(plain, "ETag"), Answers.Header(compressed, "ETag"));
    }

    [Fact]
    public async Task Head_says_what_get_would_say()
    {
        using var head = await host.Root.AskAsync("/index.html", HttpMethod.Head, ("Accept-Encoding", "gzip"));
        using var missing = await host.Root.AskAsync("/missing", HttpMethod.Head);

        Assert.Equal((HttpStatusCode.OK, host.Bytes("index.html.gz").Length), (head.StatusCode, (int)head.Content.Headers.ContentLength!));
        Assert.Empty(await BytesOf(head));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_download_can_be_continued()
    {
        using var part = await host.Root.AskAsync("/downloads/docker-notes-offline.zip", null, ("Range", "bytes=100-199"));

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(host.Bytes("downloads/docker-notes-offline.zip")[100..200], await BytesOf(part));
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        using var answer = await host.Root.AskAsync("/index.html", HttpMethod.Post);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("nosniff", Answers.Header(answer, "X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("/en", "/en/")]
    [InlineData("/docs", "/docs/")]
    [InlineData("/docs/en", "/docs/en/")]
    public async Task A_folder_s_name_leads_to_the_folder_on_whatever_host_and_scheme_it_was_asked_for(string asked, string target)
    {
        using var answer = await (asked.StartsWith("/docs", StringComparison.Ordinal) ? host.Below : host.Root).AskAsync(asked);

        Assert.Equal((HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/docs/../../input/site.yaml")]
    [InlineData("/docs/..%2f..%2finput/site.yaml")]
    [InlineData("/docs/%2e%2e/%2e%2e/input/site.yaml")]
    [InlineData("/docs../input/site.yaml")]
    [InlineData("/docs/..\\..\\input\\site.yaml")]
    [InlineData("/docs//..//..//input/site.yaml")]
    [InlineData("/docs/en/../../../input/site.yaml")]
    [InlineData("/input/site.yaml")]
    [InlineData("/docs/%00/../index.html")]
    public async Task Nothing_outside_of_the_site_is_given_out(string path)
    {
        var answer = await host.Below.AskRawAsync(path);

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("languages:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_tells_the_server_s_version()
    {
        Assert.DoesNotMatch("(?i)nginx/[0-9]", await host.Root.AskRawAsync("/missing"));
        Assert.DoesNotMatch("(?i)nginx/[0-9]", await host.Root.AskRawAsync("/index.html"));
    }

    [Fact]
    public async Task The_page_for_what_is_missing_leads_home_from_any_depth()
    {
        using var answer = await host.Below.AskAsync("/docs/a/b/c");

        Assert.Contains("href=\"/docs/index.html\"", Encoding.UTF8.GetString(await BytesOf(answer)), StringComparison.Ordinal);
    }

    private static Task<byte[]> BytesOf(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    public sealed class Host : IDisposable
    {
        private readonly Lazy<WebServer> _brotli;

        public Host()
        {
            Root = NginxServer.Start(Site, "root.conf", "root");
            Below = NginxServer.Start(Site, "sub-path.conf", "below");
            _brotli = new(() => NginxServer.Start(Site, "root.conf", "root", brotli: true));
        }

        internal HostedSite Site { get; } = new();

        internal WebServer Root { get; }

        internal WebServer Below { get; }

        internal WebServer Brotli => _brotli.Value;

        internal byte[] Bytes(string file) => File.ReadAllBytes(Site.Folder["root/" + file]);

        public void Dispose()
        {
            Root.Dispose();
            Below.Dispose();
            if (_brotli.IsValueCreated)
            {
                Brotli.Dispose();
            }

            Site.Dispose();
        }
    }
}
