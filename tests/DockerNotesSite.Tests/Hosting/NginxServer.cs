namespace DockerNotesSite.Hosting;

/// <summary>Debian's nginx with the configuration that comes with the program; what a user adapts is adapted: port, folder, log.</summary>
internal static class NginxServer
{
    private const string BrotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    private const string BrotliPackage = "libnginx-mod-http-brotli-static";

    private static readonly Lazy<string> Found = new(() =>
    {
        if (Find() is null)
        {
            DebianPackages.Install("nginx", BrotliPackage);
        }

        return Find() ?? throw new InvalidOperationException("These tests need nginx: install it.");
    });

    private static readonly Lazy<bool> HasBrotli = new(() =>
    {
        if (!File.Exists(BrotliModule))
        {
            DebianPackages.Install(BrotliPackage);
        }

        return File.Exists(BrotliModule);
    });

    /// <param name="site">What is served.</param>
    /// <param name="server">"root.conf" or "sub-path.conf".</param>
    /// <param name="folder">The folder of the site's that is its root.</param>
    /// <param name="brotli">Whether the lines for Debian's Brotli module are in force.</param>
    public static WebServer Start(HostedSite site, string server, string folder, bool brotli = false)
    {
        var nginx = Found.Value;
        Assert.True(!brotli || HasBrotli.Value, $"This test needs {BrotliModule}.");
        var port = WebServer.FreePort();
        var run = $"nginx-{port}";
        site.Folder.MakeFolder(run + "/prefix");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.Folder[run + "/prefix"], (UnixFileMode)0b111_111_111);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(HostedSite.Configurations, "nginx"), "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            site.Folder.Write(
                $"{run}/{Path.GetRelativePath(Path.Combine(HostedSite.Configurations, "nginx"), file)}",
                brotli ? text.Replace("#brotli ", "", StringComparison.Ordinal) : text);
        }

        Adapt(site, run + "/nginx.conf", "access_log /dev/stdout;", "access_log off;");
        Adapt(site, run + "/nginx.conf", "include root.conf;", $"include {server};");
        Adapt(site, $"{run}/{server}", "listen 8080;", $"listen 127.0.0.1:{port};");
        Adapt(site, $"{run}/{server}", "root /srv/www;", $"root {site.Folder[folder]};");
        return WebServer.Start(
            port, site.Folder[run], new Dictionary<string, string>(), nginx, "-p", site.Folder[run + "/prefix"], "-c", site.Folder[run + "/nginx.conf"]);
    }

    private static string? Find() => new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx" }.FirstOrDefault(File.Exists);

    private static void Adapt(HostedSite site, string file, string shipped, string own)
    {
        var text = site.Folder.Read(file);
        Assert.Equal(2, text.Split(shipped).Length);
        site.Folder.Write(file, text.Replace(shipped, own, StringComparison.Ordinal));
    }
}
