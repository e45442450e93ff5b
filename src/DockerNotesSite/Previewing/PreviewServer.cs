using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace DockerNotesSite.Previewing;

/// <summary>
/// Shows a site that changes to browsers of this machine, and to nobody else: it listens on the loopback address, and answers only where it is
/// called by a name of that address, because a page of any other name could be made to lead here.
/// </summary>
internal sealed partial class PreviewServer : IAsyncDisposable
{
    private const int PortsTried = 50;

    /// <summary>Scripts and styles of the site alone; pictures may come from elsewhere, as notes show them.</summary>
    private const string Policy = "default-src 'self'; img-src 'self' data: http: https:; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private readonly PreviewFiles _files;
    private readonly FileResponse _response = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly PreviewReport _report;
    private WebApplication? _application;
    private PreviewState? _state;

    public PreviewServer(string input, PreviewReport report)
    {
        _files = new PreviewFiles(input);
        _report = report;
    }

    public int Port { get; private set; }

    /// <summary>Ends with a slash.</summary>
    public string Address => AddressOf(Port);

    /// <summary>Takes the port, or the next one that is free. Until a site is shown, browsers wait.</summary>
    /// <exception cref="UsageException">None is free.</exception>
    public async Task ListenAsync(int wanted, CancellationToken cancellation)
    {
        var first = wanted == 0 ? FreePort() : wanted;
        for (var port = first; port <= Math.Min(first + PortsTried, IPEndPoint.MaxPort); port++)
        {
            var application = ApplicationAt(port);
            try
            {
                await application.StartAsync(cancellation);
                (_application, Port) = (application, port);
                return;
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                await application.DisposeAsync();
            }
        }

        throw new UsageException($"No port from {first} on is free; name another with --port.");
    }

    public void Show(PreviewState state) => _state = state;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_application is { } application)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await application.StopAsync(patience.Token);
            await application.DisposeAsync();
        }

        _stop.Dispose();
    }

    private static string AddressOf(int port) => $"http://localhost:{port}/";

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private WebApplication ApplicationAt(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.ListenLocalhost(port);
        });
        var application = builder.Build();
        application.Run(AnswerAsync);
        return application;
    }

    private Task AnswerAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = NeverChanges().IsMatch(context.Request.Path.Value ?? "") ? "max-age=31536000, immutable" : "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "same-origin";
        return !IsOwnName(context.Request.Host) ? RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This server answers to localhost only.")
            : !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
                ? RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "A site is read with GET and HEAD.")
            : _state is not { } state ? RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The site is being built.")
            : PathOf(context.Request) == PreviewScript.Events ? TellAsync(context, state)
            : _response.SendAsync(context, _files.At(PathOf(context.Request), state.Site.Version));
    }

    /// <summary>What is named by the hash of its bytes; a page that is loaded again does not ask for it again.</summary>
    [GeneratedRegex("""^/(assets|_preview)/.*\.[0-9a-f]{8}\.\w+$""")]
    private static partial Regex NeverChanges();

    private static string PathOf(HttpRequest request) => (request.Path.Value ?? "").TrimStart('/');

    private bool IsOwnName(HostString host) =>
        host.Port == Port && host.Host is "localhost" or "127.0.0.1" or "[::1]";

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = "GET, HEAD";
        }
        else if (status == StatusCodes.Status503ServiceUnavailable)
        {
            // The browser asks again each second.
            context.Response.Headers["Refresh"] = "1";
        }

        return context.Response.WriteAsync(why, context.RequestAborted);
    }

    /// <summary>Server-sent events: what the page that asks is like now, and again whenever the site changes.</summary>
    private async Task TellAsync(HttpContext context, PreviewState state)
    {
        var page = Uri.UnescapeDataString(context.Request.Query["page"].ToString()).TrimStart('/');
        context.Response.ContentType = "text/event-stream";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stop.Token);
        try
        {
            await foreach (var site in state.ListenAsync(end.Token))
            {
                var (mark, style) = _files.StateOf(page, site.Version);
                var data = JsonSerializer.Serialize(_report.Of(site, mark, style), PreviewJson.Default.PageState);
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"data: {data}\n\n"), end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview ends.
        }
    }
}
