using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DockerNotesSite;

/// <summary>Runs the program as its user would.</summary>
internal static class SiteProgram
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    /// <summary>Without PDFs, which take their time, unless they are asked for.</summary>
    public static void Build(string output, params string[] more) => Said(output, more.Contains("--pdf") ? more : [.. more, "--pdf", "off"]);

    /// <summary>What a build says of the notes.</summary>
    public static string Said(string output, params string[] more)
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
        return text;
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
