using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DockerNotesSite.CliFacts;

/// <summary>What the program answered to one call; both outputs with '\n' as the end of a line.</summary>
internal sealed record ProgramAnswer(int ExitCode, string Out, string Error);

/// <summary>
/// A program that is asked about itself. It runs in an empty folder, with an empty configuration, without a daemon and
/// without a network; each call and all of them together are bounded in time.
/// </summary>
internal sealed class InstalledProgram : IDisposable
{
    private const string NoPort = "127.0.0.1:1";
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cli-facts-");
    private readonly CancellationTokenSource _deadline;
    private readonly CancellationToken _stop;

    public InstalledProgram(string name, CancellationToken stop)
    {
        Name = name;
        _stop = stop;
        _deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _deadline.CancelAfter(LongestRun);
    }

    public string Name { get; }

    /// <exception cref="UsageException">The program is not there, or all of it takes too long.</exception>
    public ProgramAnswer Ask(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var call = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token);
        call.CancelAfter(LongestCall);
        try
        {
            Task.WhenAll(output, error, process.WaitForExitAsync(call.Token)).WaitAsync(call.Token).GetAwaiter().GetResult();
            return new ProgramAnswer(process.ExitCode, Lines(output.Result), Lines(error.Result));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            _stop.ThrowIfCancellationRequested();
            if (_deadline.IsCancellationRequested)
            {
                throw new UsageException($"{Name} needs longer than {LongestRun.TotalMinutes:0} minutes to tell what it accepts.");
            }

            // One call that hangs says nothing, and the others may say enough.
            return new ProgramAnswer(-1, "", "");
        }
    }

    public void Dispose()
    {
        _deadline.Dispose();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process that was ended may still hold a file; the system empties its folder of temporary files.
        }
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Name, arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Surroundings())
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException($"There is no program {Name} to ask; install it, or write the name as it is called in a terminal.");
        }
    }

    // Programs with a daemon take its address and their configuration from variables that begin with their name.
    private IEnumerable<(string Name, string Value)> Surroundings()
    {
        var prefix = Path.GetFileNameWithoutExtension(Name).ToUpperInvariant().Replace('-', '_');
        return
        [
            ($"{prefix}_HOST", $"tcp://{NoPort}"), ($"{prefix}_CONFIG", _folder.FullName),
            ("HOME", _folder.FullName), ("XDG_CONFIG_HOME", _folder.FullName),
            ("HTTP_PROXY", $"http://{NoPort}"), ("HTTPS_PROXY", $"http://{NoPort}"), ("NO_PROXY", ""),
            ("http_proxy", $"http://{NoPort}"), ("https_proxy", $"http://{NoPort}"), ("no_proxy", ""),
            ("LC_ALL", "C"), ("TERM", "dumb"), ("NO_COLOR", "1"), ("COLUMNS", "80"), ("PAGER", "cat"), ("MANPAGER", "cat"),
        ];
    }
}
