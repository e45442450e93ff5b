using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DockerNotesSite.Hosting;

/// <summary>A server's process on a free port of the loopback address, without root's rights, and what it answers.</summary>
internal sealed class WebServer : IDisposable
{
    private const string Nobody = "65534";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false, UseProxy = false })
    {
        Timeout = LongestAnswer,
    };

    private readonly StringBuilder _said = new();
    private readonly Process _process;
    private readonly int _port;

    private WebServer(Process process, int port)
    {
        (_process, _port) = (process, port);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Started when it returns: the server answers.</summary>
    public static WebServer Start(int port, string folder, IReadOnlyDictionary<string, string> environment, params string[] command)
    {
        var line = Environment.UserName == "root"
            ? ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups", .. command]
            : command;
        var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var server = new WebServer(Process.Start(start)!, port);
        try
        {
            server.WaitUntilItAnswers();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async Task<HttpResponseMessage> AskAsync(string path, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, $"http://127.0.0.1:{_port}{path}");
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The answer to a path that no client would send like this, as text.</summary>
    public async Task<string> AskRawAsync(string path)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(LongestAnswer);
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _port, limit.Token);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), limit.Token);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(limit.Token);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        _client.Dispose();
    }

    private void WaitUntilItAnswers()
    {
        var watch = Stopwatch.StartNew();
        while (!IsOpen())
        {
            if (_process.HasExited || watch.Elapsed > LongestStart)
            {
                lock (_said)
                {
                    throw new InvalidOperationException($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} does not serve: {_said}");
                }
            }

            Thread.Sleep(20);
        }
    }

    private bool IsOpen()
    {
        try
        {
            using var connection = new TcpClient();
            connection.Connect(IPAddress.Loopback, _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }
}
