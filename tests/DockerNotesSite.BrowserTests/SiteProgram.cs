using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DockerNotesSite;

/// <summary>Runs the program as its user would.</summary>
internal static class SiteProgram
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    public static void Build(string output, params string[] more)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "DockerNotesSite.dll");
        var start = new ProcessStartInfo("dotnet", [program, "build", "--output", output, "--verbosity", "quiet", .. more])
        {
            WorkingDirectory = Repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, text + errors.Result);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
