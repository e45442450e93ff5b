using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Hostile;

/// <summary>
/// What one run of the program left and cost: the time by the clock, that of all processors, and the largest resident memory in bytes. The
/// last two are 0 where the system does not tell them.
/// </summary>
internal sealed partial record MeasuredRun(int ExitCode, string Out, string Error, TimeSpan Time, TimeSpan Processor, long Peak)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>After the longest time it is ended, with -1 as its exit code.</summary>
    public static MeasuredRun Start(string workingFolder, TimeSpan longest, params string[] arguments) =>
        StartProgram("dotnet", workingFolder, longest, [Path.Combine(AppContext.BaseDirectory, "DockerNotesSite.dll"), .. arguments]);

    /// <summary>The same of any program.</summary>
    public static MeasuredRun StartProgram(string program, string workingFolder, TimeSpan longest, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(BetweenLooks))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            processor = Later(processor, process);
            if (watch.Elapsed > longest)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return new MeasuredRun(-1, "", "It did not end.", watch.Elapsed, processor, peak);
            }
        }

        return new MeasuredRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), watch.Elapsed, processor, peak);
    }

    private static TimeSpan Later(TimeSpan processor, Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return processor;
        }
    }

    // The system's own mark never falls, so a look now and then is enough.
    private static long PeakOf(int process)
    {
        try
        {
            var mark = HighWaterMark().Match(File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")));
            return mark.Success ? long.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture) * 1024 : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    [GeneratedRegex(@"VmHWM:\s+(\d+) kB")]
    private static partial Regex HighWaterMark();
}
