using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Commands;

namespace DockerNotesSite.Previewing;

/// <summary>The program's preview of a folder, in this process, on a free port, until the test is over.</summary>
internal sealed partial class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly Output _output = new();
    private readonly Task<int> _run;

    private RunningPreview(string input, string theme, string[] more)
    {
        var host = new CommandHost(_output, _output, OutIsTerminal: false, ErrorIsTerminal: false, _stop.Token);
        _run = Task.Run(() => Program.Run(["preview", "--input", input, "--theme", theme, .. more.Length > 0 ? more : ["--port", "0"]], host));
    }

    /// <summary>Ends with a slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What the terminal shows.</summary>
    public string Said => _output.ToString();

    public static async Task<RunningPreview> StartAsync(string input, string theme, params string[] more)
    {
        var preview = new RunningPreview(input, theme, more);
        await UntilAsync(() => preview._run.IsCompleted || Counts().IsMatch(preview.Said), () => preview.Said);
        preview.Address = AddressIn().Match(preview.Said).Value;
        return preview;
    }

    /// <summary>Looks again and again until it is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo, Func<string>? orSay = null)
    {
        var end = DateTime.UtcNow + LongestWait;
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, orSay?.Invoke() ?? "It never was so.");
            await Task.Delay(15);
        }
    }

    /// <summary>Ctrl+C; the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _stop.CancelAsync();
        return await _run.WaitAsync(LongestWait);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _stop.Dispose();
        await _output.DisposeAsync();
    }

    [GeneratedRegex(@"^\d+ errors?, \d+ warnings?\.", RegexOptions.Multiline)]
    private static partial Regex Counts();

    [GeneratedRegex(@"http://localhost:\d+/")]
    private static partial Regex AddressIn();

    /// <summary>Several threads write and read.</summary>
    private sealed class Output : StringWriter
    {
        private readonly Lock _lock = new();

        public override void WriteLine(string? value)
        {
            lock (_lock)
            {
                base.WriteLine(value);
            }
        }

        public override string ToString()
        {
            lock (_lock)
            {
                return base.ToString();
            }
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
