using System.Globalization;
using DockerNotesSite.Hostile;

namespace DockerNotesSite;

/// <summary>Has the program read each monster, at a hundredth and at its whole size, and says what it cost.</summary>
internal static class MonsterRun
{
    private const long MemoryBound = 500L << 20;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>0 where every one keeps within the bounds; of a published program where one is given.</summary>
    public static int TryAll(string? program, string? only)
    {
        var broken = 0;
        foreach (var monster in Monsters.Small.Concat(Monsters.Large).Where(m => only is null || m.File == only))
        {
            var hundredth = Try(program, monster, 0.01);
            var whole = Try(program, monster, 1);
            var isKept = whole.ExitCode is 0 or 1 && whole.Processor <= Bound && whole.Peak <= MemoryBound;
            broken += isKept ? 0 : 1;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(isKept ? "kept  " : "BROKEN")} {monster.File[..Math.Min(20, monster.File.Length)],-20} exit {whole.ExitCode}  hundredth {hundredth.Time.TotalSeconds,6:F2} ({hundredth.Processor.TotalSeconds,5:F2}) s {hundredth.Peak >> 20,5} MB   whole {whole.Time.TotalSeconds,6:F2} ({whole.Processor.TotalSeconds,5:F2}) s {whole.Peak >> 20,5} MB   {FirstLine(whole)}"));
        }

        return broken == 0 ? 0 : 1;
    }

    private static MeasuredRun Try(string? program, Monster monster, double scale)
    {
        using var folder = new TemporaryFolder();
        folder.AddTheme();
        monster.Write(folder["input"], scale);
        string[] arguments = ["build", "--pdf", "off", "--verbosity", "quiet"];
        return program is null
            ? MeasuredRun.Start(folder.Path, LongestWait, arguments)
            : MeasuredRun.StartProgram(program, folder.Path, LongestWait, arguments);
    }

    private static string FirstLine(MeasuredRun run)
    {
        var line = (run.Out + run.Error).Split('\n')[0];
        return line[..Math.Min(120, line.Length)];
    }
}
