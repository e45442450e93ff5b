using System.Diagnostics;

namespace DockerNotesSite;

/// <summary>Runs a script of quality/ as its user would.</summary>
internal static class QualityScript
{
    public static (int ExitCode, string Text) Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(SiteProgram.Repository, "quality", script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text + errors.Result);
    }
}
