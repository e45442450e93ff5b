namespace DockerNotesSite.Hosting;

/// <summary>Built with -p:CaddyTests=true only, because Caddy is not installed for it.</summary>
public sealed class CaddyTests(CaddyTests.Host host) : IClassFixture<CaddyTests.Host>
{
    public static TheoryData<string, string> Asked => Answers.Asked;

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Every_kind_of_file_is_answered_as_nginx_answers_it(string place, string path) =>
        await Answers.CheckAsync(place == "/" ? host.Root : host.Below, host.Site, place, path);

    [Fact]
    public async Task Brotli_is_sent_to_who_understands_it()
    {
        using var answer = await host.Root.AskAsync("/", null, ("Accept-Encoding", "gzip, br"));

        Assert.Equal("br", Answers.Header(answer, "Content-Encoding"));
    }

    /// <summary>Made also where no test is run, and does nothing then.</summary>
    public sealed class Host : IDisposable
    {
        private readonly Lazy<HostedSite> _site = new(() => new HostedSite());
        private readonly Lazy<WebServer> _root;
        private readonly Lazy<WebServer> _below;

        public Host()
        {
            _root = new(() => CaddyServer.Start(Site, "root", "/"));
            _below = new(() => CaddyServer.Start(Site, "below", "/docs/"));
        }

        internal HostedSite Site => _site.Value;

        internal WebServer Root => _root.Value;

        internal WebServer Below => _below.Value;

        public void Dispose()
        {
            foreach (var server in new[] { _root, _below }.Where(s => s.IsValueCreated))
            {
                server.Value.Dispose();
            }

            if (_site.IsValueCreated)
            {
                Site.Dispose();
            }
        }
    }
}
