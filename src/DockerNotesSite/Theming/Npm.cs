using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace DockerNotesSite.Theming;

/// <summary>Runs npm in a folder.</summary>
internal sealed class Npm(string folder)
{
    private const int LinesKept = 20;

    private static readonly string Program = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <exception cref="UsageException">npm is missing, or fails: then with the last lines that it wrote.</exception>
    public void Run(CancellationToken cancellation, params IReadOnlyList<string> arguments)
    {
        var lines = new ConcurrentQueue<string>();
        using var process = Start(arguments);
        process.OutputDataReceived += (_, e) => Keep(e.Data);
        process.ErrorDataReceived += (_, e) => Keep(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        using (cancellation.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.WaitForExit();
        }

        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new UsageException(
                $"The theme's assets can't be built: 'npm {string.Join(' ', arguments)}' in {folder} ended with {process.ExitCode}. "
                + $"Its last lines:\n{string.Join('\n', lines)}");
        }

        void Keep(string? line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Enqueue(line);
            }

            if (lines.Count > LinesKept)
            {
                lines.TryDequeue(out _);
            }
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["NO_UPDATE_NOTIFIER"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException(
                $"The theme's assets in {folder} must be built with npm, and npm was not found; install Node.js 20 or later.");
        }
    }
}
