using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace DockerNotesSite.Commands;

public sealed partial class KilledBuildTests : IDisposable
{
    private const int Kills = 200;
    private const int AtOnce = 2;
    private const int Notes = 2;
    private const int Terminate = 15;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public KilledBuildTests() => AddSite(_folder);

    /// <summary>
    /// Half of the moments are spread over the whole run, half over the time in which the site is written and swapped, which is
    /// the shortest part of it.
    /// </summary>
    [Fact]
    public void A_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        var results = new KillResult[AtOnce];
        Parallel.For(0, AtOnce, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, i => results[i] = Kill(Kills / AtOnce, new Random(20240102 + i)));

        Assert.Equal(Kills, results.Sum(r => r.Old + r.New + r.Ended));
        Assert.True(results.Sum(r => r.Unfinished) > 0, "No build was killed while it wrote.");
        Assert.True(results.Sum(r => r.Old) > 0, "No build was killed before its end.");
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', results.AsEnumerable()));
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

    private static void AddSite(TemporaryFolder folder)
    {
        folder.AddTheme();
        folder.AddNotes(Notes, 0);
    }

    private static KillResult Kill(int times, Random random)
    {
        using var folder = new TemporaryFolder();
        AddSite(folder);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, ProgramRun.Start(folder.Path, null).ExitCode);
        var (run, result, shown) = (watch.Elapsed, new KillResult(), 0);
        for (var i = 1; i <= times; i++)
        {
            folder.AddNotes(Notes, i);
            var left = Buildings(folder);
            using var process = ProgramRun.Begin(folder.Path, null);
            Wait(process, i % 2 == 0 ? run * random.NextDouble() : null, folder, left, random);
            var hasEnded = process.HasExited;
            process.Kill();
            process.WaitForExit();

            Assert.Null(SiteFolder.FaultOf(folder["output/site"]));
            var now = VersionOf(folder);
            Assert.True(now == shown || now == i, $"Version {now} instead of {shown} or {i}.");
            result = result.With(hasEnded, isNew: now == i, isUnfinished: Buildings(folder).Except(left).Any());
            shown = now;
        }

        Assert.Equal(0, ProgramRun.Start(folder.Path, null).ExitCode);
        Assert.Null(SiteFolder.FaultOf(folder["output/site"]));
        Assert.Equal(times, VersionOf(folder));
        Assert.Equal(["site"], new DirectoryInfo(folder["output"]).GetFileSystemInfos().Select(e => e.Name));
        return result;
    }

    // Writing begins with a folder beside the output.
    private static void Wait(Process process, TimeSpan? moment, TemporaryFolder folder, string[] left, Random random)
    {
        var watch = Stopwatch.StartNew();
        while (moment is null && !process.HasExited && watch.Elapsed < LongestWait && !Buildings(folder).Except(left).Any())
        {
            Thread.Sleep(1);
        }

        var end = moment ?? watch.Elapsed + TimeSpan.FromMilliseconds(40 * random.NextDouble());
        while (!process.HasExited && watch.Elapsed < end)
        {
            Thread.Sleep(TimeSpan.FromMicroseconds(100));
        }
    }

    private static int VersionOf(TemporaryFolder folder)
    {
        var page = folder.Read("output/site/notes/note-000.html");
        var start = page.IndexOf("version ", StringComparison.Ordinal) + "version ".Length;
        return int.Parse(page[start..page.IndexOfAny([' ', '<'], start)], CultureInfo.InvariantCulture);
    }

    private static string[] Buildings(TemporaryFolder folder) => Directory.GetDirectories(folder["output"], ".site.building-*");

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);

    /// <summary>What was there after so many kills, and how many came while the new site was beside the old one.</summary>
    private sealed record KillResult(int Old = 0, int New = 0, int Ended = 0, int Unfinished = 0)
    {
        public KillResult With(bool hasEnded, bool isNew, bool isUnfinished) => this with
        {
            Old = Old + (hasEnded || isNew ? 0 : 1),
            New = New + (hasEnded || !isNew ? 0 : 1),
            Ended = Ended + (hasEnded ? 1 : 0),
            Unfinished = Unfinished + (isUnfinished ? 1 : 0),
        };
    }
}
