using System.Diagnostics;
using DockerNotesSite.Writing;

namespace DockerNotesSite;

/// <summary>Programs that tests need, from Debian or Ubuntu, where the test run may install them.</summary>
internal static class DebianPackages
{
    private static readonly Lock Installing = new();
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public static bool CanInstall => File.Exists("/usr/bin/apt-get") && Environment.UserName == "root";

    public static void Install(params string[] packages)
    {
        lock (Installing)
        {
            if (!CanInstall)
            {
                throw new InvalidOperationException($"These tests need {string.Join(" and ", packages)}: install what is missing.");
            }

            using var turn = WaitForTurn();
            Console.Error.WriteLine($"tests: installing {string.Join(", ", packages)} with apt-get …");
            Run("apt-get", "update");
            WithoutStarting(() => Run("apt-get", ["install", "-y", "--no-install-recommends", .. packages]));
        }
    }

    /// <summary>Several test programs run at the same time, and apt-get refuses a second one.</summary>
    private static FileLock WaitForTurn()
    {
        var path = Path.Combine(Path.GetTempPath(), "dockernotes-packages.lock");
        for (var begin = Stopwatch.StartNew(); begin.Elapsed < LongestWait; Thread.Sleep(200))
        {
            if (FileLock.TryTake(path) is { } turn)
            {
                return turn;
            }
        }

        throw new TimeoutException("Another test run installs packages and does not end.");
    }

    /// <summary>Debian starts the servers that it installs, unless this file says no.</summary>
    private static void WithoutStarting(Action install)
    {
        const string Policy = "/usr/sbin/policy-rc.d";
        if (File.Exists(Policy) || !OperatingSystem.IsLinux())
        {
            install();
            return;
        }

        File.WriteAllText(Policy, "#!/bin/sh\nexit 101\n");
        File.SetUnixFileMode(Policy, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            install();
        }
        finally
        {
            File.Delete(Policy);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {errors.Result}");
        }
    }
}
