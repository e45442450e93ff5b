using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DockerNotesSite.Commands;

public sealed partial class KilledBuildTests : IDisposable
{
    private const int Kills = 30;
    private const int Notes = 60;
    private const int Terminate = 15;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20240102);

    public KilledBuildTests()
    {
        _folder.AddTheme();
        _folder.AddNotes(Notes, 0);
    }

    [Fact]
    public void A_build_that_is_killed_while_it_writes_leaves_a_whole_site()
    {
        Assert.Equal(0, ProgramRun.Start(_folder.Path, null).ExitCode);
        var unfinished = 0;
        for (var i = 1; i <= Kills; i++)
        {
            _folder.AddNotes(Notes, i);
            var left = Buildings();
            using var process = ProgramRun.Begin(_folder.Path, null);
            WaitForWriting(process, left);
            process.Kill();
            process.WaitForExit();

            unfinished += Buildings().Length > 0 ? 1 : 0;
            Assert.Null(SiteFolder.FaultOf(_folder["output/site"]));
        }

        Assert.True(unfinished > 0, "No build was killed before its end.");

        Assert.Equal(0, ProgramRun.Start(_folder.Path, null).ExitCode);
        Assert.Null(SiteFolder.FaultOf(_folder["output/site"]));
        Assert.Equal(["site"], new DirectoryInfo(_folder["output"]).GetFileSystemInfos().Select(e => e.Name));
    }

    [Fact]
    public void A_build_that_is_asked_to_end_stops_cleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal.");
        var ends = new List<int>();
        for (var i = 0; i < 8; i++)
        {
            using var process = ProgramRun.Begin(_folder.Path, null);
            process.StandardOutput.ReadLine();
            _ = SendSignal(process.Id, Terminate);
            Assert.True(process.WaitForExit(LongestWait));
            ends.Add(process.ExitCode);
        }

        Assert.Contains(130, ends);
        Assert.All(ends, e => Assert.True(e is 130 or 0, $"It ended with {e}."));
        Assert.DoesNotContain(_folder.Entries(), e => e.StartsWith("output/.", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    // Writing begins with a folder beside the output; how long it goes on depends on the machine.
    private void WaitForWriting(Process process, string[] left)
    {
        var watch = Stopwatch.StartNew();
        while (!process.HasExited && watch.Elapsed < LongestWait && !Buildings().Except(left).Any())
        {
            Thread.Yield();
        }

        Thread.Sleep(_random.Next(60));
    }

    private string[] Buildings() => Directory.GetDirectories(_folder["output"], ".site.building-*");

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
