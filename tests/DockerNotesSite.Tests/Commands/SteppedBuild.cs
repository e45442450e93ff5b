using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace DockerNotesSite.Commands;

/// <summary>A build that is stopped again and again: what is on the disk while it stands still is what a kill at that moment leaves.</summary>
internal sealed partial class SteppedBuild(string folder) : IDisposable
{
    private const int StopSignal = 19;
    private const int ContinueSignal = 18;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly Process _process = ProgramRun.Begin(folder, null);

    public bool HasEnded => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>False where it ended before.</summary>
    public bool Stop()
    {
        _ = SendSignal(_process.Id, StopSignal);
        var watch = Stopwatch.StartNew();
        while (!StandsStill())
        {
            if (HasEnded)
            {
                return false;
            }

            Assert.True(watch.Elapsed < LongestWait, "It goes on although it was stopped.");
            Thread.Sleep(0);
        }

        return true;
    }

    public void Continue() => _ = SendSignal(_process.Id, ContinueSignal);

    public void Kill()
    {
        _process.Kill();
        Assert.True(_process.WaitForExit(LongestWait));
    }

    /// <summary>It goes on for so long, or until then.</summary>
    public void GoOn(TimeSpan time, Func<bool> until)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time && !HasEnded && !until())
        {
            Thread.Sleep(1);
        }
    }

    public void Dispose()
    {
        if (!HasEnded)
        {
            Kill();
        }

        _process.Dispose();
    }

    // Every thread, for one that is on its way out of a call still writes.
    private bool StandsStill()
    {
        try
        {
            return Directory.GetDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/task"))
                .Select(thread => File.ReadAllText(Path.Combine(thread, "stat")))
                .All(stat => stat[stat.LastIndexOf(')')..].StartsWith(") T", StringComparison.Ordinal));
        }
        catch (IOException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
