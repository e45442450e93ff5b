using System.Diagnostics;

namespace DockerNotesSite.Commands;

public sealed class SameBytesTests
{
    private const string Invariant = "\"System.Globalization.Invariant\": true";

    [Fact]
    public void The_same_notes_give_the_same_bytes_whatever_the_machine_is_set_to()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        here.AddTheme();
        here.AddNotes(20, 1);
        here.Write("input/picture.md", "# Picture\n\n![p](p.png)\n");
        here.Write("input/p.png", "pixels");
        CopyShuffled(here, there);

        Build(here, ("TZ", "Asia/Shanghai"), ("LANG", "zh_CN.GBK"), ("LC_ALL", "zh_CN.GBK"));
        Build(there, ("TZ", "America/St_Johns"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "1"));

        AssertSame(here, there);
        Directory.Delete(there["output"], recursive: true);
        BuildWithCultures(there, "tr_TR.UTF-8");
        AssertSame(here, there);
        Directory.Delete(there["output"], recursive: true);
        BuildWithCultures(there, "zh_CN.UTF-8");
        AssertSame(here, there);
    }

    private static void AssertSame(TemporaryFolder here, TemporaryFolder there)
    {
        var files = here.Entries("output/site");
        Assert.Equal(files, there.Entries("output/site"));
        Assert.All(files.Where(f => File.Exists(here["output/site/" + f])), f =>
            Assert.Equal(File.ReadAllBytes(here["output/site/" + f]), File.ReadAllBytes(there["output/site/" + f])));
    }

    private static void CopyShuffled(TemporaryFolder from, TemporaryFolder to)
    {
        var files = from.Entries().Where(e => File.Exists(from[e])).ToArray();
        new Random(7).Shuffle(files);
        foreach (var file in files)
        {
            to.Write(file, from.Read(file));
        }
    }

    /// <summary>The program is published without cultures; where the system has ICU, it is given them.</summary>
    private static void BuildWithCultures(TemporaryFolder folder, string culture)
    {
        var settings = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "DockerNotesSite.runtimeconfig.json"));
        Assert.Contains(Invariant, settings, StringComparison.Ordinal);
        folder.Write("cultures.runtimeconfig.json", settings.Replace(Invariant, Invariant.Replace("true", "false", StringComparison.Ordinal), StringComparison.Ordinal));
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", folder["cultures.runtimeconfig.json"], Path.Combine(AppContext.BaseDirectory, "DockerNotesSite.dll"), "build", "--pdf", "off"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (start.Environment["LANG"], start.Environment["LC_ALL"]) = (culture, culture);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (error.Contains("libicu", StringComparison.Ordinal))
        {
            // Without ICU there are no cultures that could make a difference.
            Build(folder, ("LANG", culture), ("LC_ALL", culture));
            return;
        }

        Assert.True(process.ExitCode == 0, output.GetAwaiter().GetResult() + error);
    }

    private static void Build(TemporaryFolder folder, params (string Name, string Value)[] environment)
    {
        var run = ProgramRun.Start(folder.Path, environment.ToDictionary(e => e.Name, e => e.Value));
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
    }
}
