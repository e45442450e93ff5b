using System.Diagnostics;

namespace DockerNotesSite;

/// <summary>Programs that tests need, from Debian or Ubuntu, where the test run may install them.</summary>
internal static class DebianPackages
{
    private static readonly Lock Installing = new();

    public static bool CanInstall => File.Exists("/usr/bin/apt-get") && Environment.UserName == "root";

    public static void Install(params string[] packages)
    {
        lock (Installing)
        {
            if (!CanInstall)
            {
                throw new InvalidOperationException($"These tests need {string.Join(" and ", packages)}: install what is missing.");
            }

            Console.Error.WriteLine($"browser tests: installing {string.Join(", ", packages)} with apt-get …");
            Run("apt-get", "update");
            Run("apt-get", ["install", "-y", "--no-install-recommends", .. packages]);
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
