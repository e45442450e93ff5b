using System.Net;
using System.Net.Sockets;

namespace DockerNotesSite;

/// <summary>
/// The built site on a server of this machine, with the strictest policy that the theme promises to stand: an
/// <c>IClassFixture</c>. Its pages need a context that may go online: <c>browser.OpenAsync(online: true)</c>.
/// </summary>
public sealed class ServedSite : IDisposable
{
    private const string Policy = "default-src 'self'";

    private readonly string _root;
    private readonly HttpListener _listener;

    public ServedSite(BuiltSite site)
    {
        _root = Path.GetFullPath(site.Root) + Path.DirectorySeparatorChar;
        (_listener, Address) = Listen();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Ends with a slash.</summary>
    public string Address { get; }

    public string AddressOf(string page) => Address + string.Join('/', page.Split('/').Select(Uri.EscapeDataString));

    public void Dispose() => _listener.Close();

    /// <summary>A free port can be taken by another between asking and listening; then the next one is tried.</summary>
    private static (HttpListener Listener, string Address) Listen()
    {
        for (var attempt = 1; ; attempt++)
        {
            var address = $"http://localhost:{FreePort()}/";
            var listener = new HttpListener { Prefixes = { address } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (attempt < 5)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The browser went away, or the test run ends.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        var file = Path.GetFullPath(Path.Combine(_root, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        using var response = context.Response;
        if (!file.StartsWith(_root, StringComparison.Ordinal) || !File.Exists(file))
        {
            response.StatusCode = 404;
            file = Path.Combine(_root, "404.html");
        }

        var bytes = File.ReadAllBytes(file);
        response.ContentType = TypeOf(file);
        response.ContentLength64 = bytes.Length;
        response.Headers["Content-Security-Policy"] = Policy;
        response.OutputStream.Write(bytes);
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" or ".webmanifest" => "application/json",
        ".xml" => "application/xml",
        ".png" => "image/png",
        _ => "text/plain; charset=utf-8",
    };
}
