using System.Diagnostics;
using System.Globalization;
using DockerNotesSite.Hostile;

namespace DockerNotesSite;

/// <summary>
/// Has the published program build the project's own notes and corpora of growing size, and says what that cost and whether it keeps the
/// budgets: the own notes within a second, a note among 38,000 at 1.1 times what it costs among 5,000, a gigabyte of memory. What it makes
/// of the own notes is compared with what the .NET runtime makes of the same code.
/// </summary>
internal sealed class BuildRun(string repository, string program)
{
    private const int Rounds = 3;
    private const double LongestOwn = 1;
    private const double DearestNote = 1.1;
    private const long MostMemory = 1_000_000_000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <summary>0 where all budgets are kept.</summary>
    public int TryAll()
    {
        using var folder = new TemporaryFolder();
        var own = Build("own notes", Path.Combine(repository, "input"), notes: null, folder);
        var corpora = new[] { ("pages", 100), ("pages", 1_000), ("pages", 5_000), ("pages", 38_000), ("books", 200) }
            .ToDictionary(corpus => corpus, corpus => Build(corpus.Item1, Write(corpus.Item1, corpus.Item2, folder), corpus.Item2, folder));
        var dearness = corpora[("pages", 38_000)].Seconds / 38_000 / (corpora[("pages", 5_000)].Seconds / 5_000);
        return Say("own notes, seconds", own.Seconds, LongestOwn)
            & Say("a note among 38,000 : among 5,000", dearness, DearestNote)
            & Say("most memory, bytes", corpora.Values.Max(corpus => corpus.Peak), MostMemory)
            & Say("files unlike those of the runtime", DifferingFiles(Path.Combine(repository, "input"), folder), 0)
            ? 0
            : 1;
    }

    private static bool Say(string budget, double value, double most)
    {
        var isKept = value <= most;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isKept ? "kept  " : "BROKEN")} {budget,-36} {value:0.##} of {most:0.##}"));
        return isKept;
    }

    private string Write(string kind, int count, TemporaryFolder folder)
    {
        var notes = folder[$"{kind}-{count}"];
        var script = Path.Combine(repository, "quality", "many-notes.mjs");
        using var writing = Process.Start("node", [script, notes, count.ToString(CultureInfo.InvariantCulture), kind]);
        writing.WaitForExit();
        File.AppendAllText(Path.Combine(notes, "site.yaml"), "downloads: {offline: off}\n");
        return notes;
    }

    /// <summary>The median of the times and the most memory; each round writes to a folder of its own, which stays until the end.</summary>
    private (double Seconds, long Peak) Build(string name, string input, int? notes, TemporaryFolder folder)
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => BuildOnce(input, folder)).ToArray();
        var median = runs.OrderBy(run => run.Time).ElementAt(Rounds / 2);
        var peak = runs.Max(run => run.Peak);
        var each = notes is { } count ? string.Create(CultureInfo.InvariantCulture, $"   {median.Time.TotalMilliseconds / count:0.00} ms a note") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-10} {notes,6}   {median.Time.TotalSeconds,6:F2} s   processors {median.Processor.TotalSeconds,6:F2} s   {peak / 1_000_000,5} MB{each}"));
        return (median.Time.TotalSeconds, peak);
    }

    private int DifferingFiles(string input, TemporaryFolder folder)
    {
        var (native, run) = (folder["native"], folder["runtime"]);
        Require(MeasuredRun.StartProgram(program, folder.Path, LongestWait, Arguments(input, native)));
        Require(MeasuredRun.Start(folder.Path, LongestWait, [.. Arguments(input, run), "--theme", Path.Combine(Path.GetDirectoryName(program)!, "theme")]));
        var names = new[] { native, run }
            .SelectMany(site => Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file)))
            .Distinct();
        return names.Count(name => !File.Exists(Path.Combine(native, name)) || !File.Exists(Path.Combine(run, name))
            || !File.ReadAllBytes(Path.Combine(native, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(run, name))));
    }

    private MeasuredRun BuildOnce(string input, TemporaryFolder folder) => Require(MeasuredRun.StartProgram(
        program, folder.Path, LongestWait, Arguments(input, folder[Path.Combine("sites", Guid.NewGuid().ToString("N"))])));

    private static string[] Arguments(string input, string output) =>
        ["build", "--input", input, "--output", output, "--pdf", "off", "--verbosity", "quiet"];

    private static MeasuredRun Require(MeasuredRun run) =>
        run.ExitCode == 0 ? run : throw new InvalidOperationException(run.Out + run.Error);
}
