using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Commands;

public sealed partial class KilledBuildTests : IDisposable
{
    private const int Moments = 200;
    private const int FewestBuilds = 9;
    private const int MostWhileWriting = 8;
    private const int Notes = 30;
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
    public void A_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Whether a process stands still is read as Linux tells it.");
        Assert.Equal(0, ProgramRun.Start(_folder.Path, null).ExitCode);
        var seen = new Dictionary<(bool IsWriting, bool IsNew), int>();
        for (var build = 1; seen.Values.Sum() < Moments || build <= FewestBuilds; build++)
        {
            foreach (var moment in Step(build, isKilled: build % 3 == 0))
            {
                seen[moment] = seen.GetValueOrDefault(moment) + 1;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", seen));
        Assert.True(seen.ContainsKey((false, false)), "No moment was before the writing.");
        Assert.True(seen.ContainsKey((true, false)), "No moment was while the new site was written.");
        Assert.True(seen.Keys.Any(moment => moment.IsNew), "No moment was behind the exchange.");
    }

    [Fact]
    public void What_a_killed_build_leaves_is_cleared_by_the_next_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Whether a process stands still is read as Linux tells it.");
        Assert.Equal(0, ProgramRun.Start(_folder.Path, null).ExitCode);
        for (var build = 1; Buildings().Length == 0; build++)
        {
            Assert.InRange(build, 1, FewestBuilds);
            Step(build, isKilled: true);
        }

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

    /// <summary>Builds the site with that number, and looks at it at moments before, while and after it is written; each is told.</summary>
    private List<(bool IsWriting, bool IsNew)> Step(int number, bool isKilled)
    {
        var old = Version();
        var left = Buildings();
        var moments = new List<(bool IsWriting, bool IsNew)>();
        _folder.AddNotes(Notes, number);
        bool IsWriting() => Buildings().Except(left).Any();
        using var build = new SteppedBuild(_folder.Path);
        var killedAfter = _random.Next(1, MostWhileWriting);
        while (build.Stop())
        {
            var version = Version();
            Assert.Contains(version, new[] { old, number });
            moments.Add((IsWriting(), version == number));
            if (isKilled && moments.Count(moment => moment.IsWriting) == killedAfter)
            {
                build.Kill();
                Assert.Equal(version, Version());
                return moments;
            }

            build.Continue();
            var wasWriting = moments[^1].IsWriting || moments[^1].IsNew;
            build.GoOn(TimeSpan.FromMilliseconds(_random.Next(wasWriting ? 4 : 400)), () => !wasWriting && IsWriting());
        }

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(number, Version());
        return moments;
    }

    /// <summary>The number that all notes of the site say, which is whole.</summary>
    private int Version()
    {
        Assert.Null(SiteFolder.FaultOf(_folder["output/site"]));
        return Assert.Single(Directory.GetFiles(_folder["output/site/notes"], "*.html")
            .Select(page => int.Parse(Number().Match(File.ReadAllText(page)).Groups[1].Value, CultureInfo.InvariantCulture))
            .Distinct());
    }

    private string[] Buildings() => Directory.GetDirectories(_folder["output"], ".site.building-*");

    [GeneratedRegex(@"version (\d+)")]
    private static partial Regex Number();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
