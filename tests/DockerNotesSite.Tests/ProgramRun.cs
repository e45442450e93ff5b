using System.Diagnostics;
using System.Text;
using DockerNotesSite.Commands;

namespace DockerNotesSite;

/// <summary>What one run of the program left: its exit code and what it wrote.</summary>
public sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    /// <summary>The program as a process of its own, as a user starts it.</summary>
    public static ProgramRun Start(string workingFolder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        using var process = Begin(workingFolder, environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', arguments)} did not end.");
        }

        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public static Process Begin(string workingFolder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DockerNotesSite.dll"), .. WithoutPrinting(arguments)])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>These tests' themes have no fonts to print with, and a browser takes its time.</summary>
    private static string[] WithoutPrinting(string[] arguments)
    {
        if (arguments.Intersect(["--pdf", "--help", "--version"]).Any())
        {
            return arguments;
        }

        return arguments is ["build", .. var flags] ? ["build", "--pdf", "off", .. flags]
            : arguments is [] || arguments[0].StartsWith("--", StringComparison.Ordinal) ? ["--pdf", "off", .. arguments]
            : arguments;
    }

    /// <summary>The program in this process: faster, with absolute paths only.</summary>
    public static ProgramRun InProcess(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new CommandHost(output, error, OutIsTerminal: false, ErrorIsTerminal: false, TestContext.Current.CancellationToken);
        var exitCode = Program.Run(WithoutPrinting(arguments), host);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }
}
