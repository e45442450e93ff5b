using System.Diagnostics;
using System.Runtime.CompilerServices;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Searching;

/// <summary>Asks a script beside this file, in Node with the theme's packages, about what the program has made.</summary>
internal static class NodeRun
{
    /// <summary>Writes the lines into a file for the script; gives what it says where it fails or says anything else than expected.</summary>
    public static void Check(string script, string expected, Action<Stream> write)
    {
        var folder = SourceFolder();
        ThemeAssets.EnsureBuilt(Path.Combine(folder, "../../../theme"), _ => { }, TestContext.Current.CancellationToken);
        using var temporary = new TemporaryFolder();
        using (var file = File.Create(temporary["lines"]))
        {
            write(file);
        }

        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, script), temporary["lines"]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = node.StandardError.ReadToEndAsync();
        var said = node.StandardOutput.ReadToEnd();
        node.WaitForExit();

        Assert.True(node.ExitCode == 0, said + error.GetAwaiter().GetResult());
        Assert.Equal(expected, said);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
