using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace DockerNotesSite;

/// <summary>
/// A server of this machine that gives out folders, with the strictest policy that the theme promises to stand. It can be stopped
/// and started again at the same address.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    /// <summary>The one that comes with the program, for nginx.</summary>
    public static string Policy { get; } = Regex.Match(
        File.ReadAllText(Path.Combine(SiteProgram.Repository, "hosting", "nginx", "notes", "maps.conf")), "default \"(default-src [^\"]+)\"").Groups[1].Value;

    private readonly ConcurrentDictionary<string, string> _folders = new();
    private readonly ConcurrentDictionary<string, byte[]?> _spoilt = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private HttpListener? _listener;
    private int _port;

    /// <summary>Ends with a slash.</summary>
    public string Address => $"http://localhost:{_port}/";

    /// <summary>Whether pages are shown without ".html", and asked for with it lead there: some hosts do so.</summary>
    public bool HidesExtensions { get; set; }

    /// <summary>What was asked for since the last call, without the slash at the beginning.</summary>
    public IReadOnlyList<string> TakeRequests()
    {
        var taken = new List<string>();
        while (_requests.TryDequeue(out var request))
        {
            taken.Add(request);
        }

        return taken;
    }

    public string AddressOf(string page) => Address + string.Join('/', page.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Gives out a folder below "", or below "docs/".</summary>
    public void Put(string path, string folder) => _folders[path] = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;

    /// <summary>Gives something else for a file, or says that it is not there.</summary>
    public void Spoil(string path, byte[]? bytes) => _spoilt[path] = bytes;

    public void Mend() => _spoilt.Clear();

    public void Start()
    {
        // A free port can be taken by another between asking and listening; then the next one is tried.
        for (var attempt = 1; ; attempt++)
        {
            var isNew = _port == 0;
            _port = isNew ? FreePort() : _port;
            _listener = new HttpListener { Prefixes = { Address } };
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (attempt < 5)
            {
                _listener.Close();
                _port = isNew ? 0 : _port;
            }
        }

        _ = Task.Run(() => ServeAsync(_listener));
    }

    public void Stop() => _listener?.Close();

    public void Dispose() => Stop();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync(HttpListener listener)
    {
        while (listener.IsListening)
        {
            try
            {
                Answer(await listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The browser went away, or the server was stopped.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        _requests.Enqueue(path);
        using var response = context.Response;
        response.KeepAlive = false;
        response.Headers["Content-Security-Policy"] = Policy;
        if (HidesExtensions && path.EndsWith(".html", StringComparison.Ordinal))
        {
            response.Redirect(context.Request.RawUrl!.Replace(".html", "", StringComparison.Ordinal).Replace("index", "", StringComparison.Ordinal));
            return;
        }

        var (file, bytes) = Find(path);
        response.StatusCode = bytes is null ? 404 : 200;
        bytes ??= _folders.TryGetValue("", out var root) ? File.ReadAllBytes(Path.Combine(root, "404.html")) : [];
        response.ContentType = TypeOf(response.StatusCode == 404 ? ".html" : file);
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes);
    }

    private (string File, byte[]? Bytes) Find(string path)
    {
        if (_spoilt.TryGetValue(path, out var spoilt))
        {
            return (path, spoilt);
        }

        var (prefix, root) = _folders.Where(f => path.StartsWith(f.Key, StringComparison.Ordinal)).MaxBy(f => f.Key.Length);
        var inside = path[(prefix?.Length ?? 0)..];
        var file = Path.GetFullPath(Path.Combine(root ?? "", inside.Length == 0 || inside.EndsWith('/') ? inside + "index.html" : inside));
        file = HidesExtensions && !File.Exists(file) ? file + ".html" : file;
        return root is not null && file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file) ? (file, File.ReadAllBytes(file)) : (file, null);
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
