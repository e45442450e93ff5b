namespace DockerNotesSite.Hosting;

/// <summary>Debian's Caddy with the Caddyfile that comes with the program.</summary>
internal static class CaddyServer
{
    private static readonly Lazy<string> Found = new(() =>
    {
        if (Find() is null)
        {
            DebianPackages.Install("caddy");
        }

        return Find() ?? throw new InvalidOperationException("These tests need caddy: install it, or name it in CADDY_PATH.");
    });

    public static WebServer Start(HostedSite site, string folder, string path)
    {
        var caddy = Found.Value;
        var port = WebServer.FreePort();
        var run = $"caddy-{port}";
        site.Folder.MakeFolder(run);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.Folder[run], (UnixFileMode)0b111_111_111);
        }

        // Its interface for administrators has a port of its own, which another Caddy may have.
        site.Folder.Write($"{run}/Caddyfile", "{\n\tadmin off\n}\n" + File.ReadAllText(Path.Combine(HostedSite.Configurations, "Caddyfile")));
        var environment = new Dictionary<string, string>
        {
            ["NOTES_ADDRESS"] = $"http://127.0.0.1:{port}",
            ["NOTES_ROOT"] = site.Folder[folder],
            ["NOTES_PATH"] = path,
            ["HOME"] = site.Folder[run],
            ["XDG_DATA_HOME"] = site.Folder[run],
            ["XDG_CONFIG_HOME"] = site.Folder[run],
        };
        return WebServer.Start(port, site.Folder[run], environment, caddy, "run", "--adapter", "caddyfile", "--config", site.Folder[$"{run}/Caddyfile"]);
    }

    private static string? Find() => new[] { Environment.GetEnvironmentVariable("CADDY_PATH"), "/usr/bin/caddy" }.FirstOrDefault(File.Exists);
}
