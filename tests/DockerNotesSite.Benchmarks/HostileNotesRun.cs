using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DockerNotesSite.Hostile;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>Tries hostile notes in great numbers and says what the worst of them did.</summary>
internal sealed class HostileNotesRun(string repository)
{
    private const int MostExplained = 10;
    private const int SlowestBatches = 3;
    private const long MemoryBound = 500L << 20;

    private static readonly string[] ThemeParts = ["templates", "strings"];
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    private readonly HostileRun _run = new(NoteSeeds.In(repository), Theme(repository));
    private readonly List<HostileBatch> _slowest = [];
    private int _failures;

    /// <summary>0 where every promise holds.</summary>
    public int Try(int first, int count)
    {
        var watch = Stopwatch.StartNew();
        for (var next = first; next < first + count; next += HostileRun.BatchSize)
        {
            Take(_run.Try(next, Math.Min(HostileRun.BatchSize, first + count - next)));
            if ((next - first) / HostileRun.BatchSize % 50 == 49)
            {
                Say($"{next - first + HostileRun.BatchSize} notes, {watch.Elapsed.TotalSeconds:F0} s, {Peak() >> 20} MB, {_failures} failures");
            }
        }

        var seconds = watch.Elapsed.TotalSeconds;
        var peak = Peak();
        var (number, time) = Slowest();
        Say($"notes: {count}, from number {first}");
        Say($"seconds: {seconds:F0}");
        Say($"slowest note: {number}, {time.TotalSeconds:F2} s for a site of it alone");
        Say($"slowest {HostileRun.BatchSize} notes: {_slowest[0].Time.TotalSeconds:F2} s, from number {_slowest[0].First}");
        Say($"peak memory: {peak >> 20} MB");
        Say($"failures: {_failures}");
        return _failures == 0 && time <= Bound && peak <= MemoryBound ? 0 : 1;
    }

    private void Take(HostileBatch batch)
    {
        _slowest.Add(batch);
        _slowest.Sort((a, b) => b.Time.CompareTo(a.Time));
        _slowest.RemoveRange(Math.Min(SlowestBatches, _slowest.Count), _slowest.Count - Math.Min(SlowestBatches, _slowest.Count));
        if (batch.Problems.Count > 0 && ++_failures <= MostExplained)
        {
            Console.WriteLine(_run.Explain(batch));
        }
    }

    /// <summary>No note takes longer than the batch that it is in: the slowest is in one of the slowest.</summary>
    private (int Number, TimeSpan Time) Slowest() => _slowest
        .SelectMany(batch => Enumerable.Range(batch.First, batch.Count))
        .Select(number => (Number: number, _run.Try(number, 1).Time))
        .MaxBy(note => note.Time);

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static ImmutableArray<SourceFile> Theme(string repository)
    {
        var folder = Path.Combine(repository, "theme");
        return
        [
            .. ThemeParts
                .SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part), "*", SearchOption.AllDirectories))
                .Select(file => new SourceFile(new SourcePath(Path.GetRelativePath(folder, file).Replace('\\', '/')), File.ReadAllBytes(file))),
            .. ThemeReader.RequiredAssets.Append("single/single.js").Select(name => new SourceFile(new SourcePath($"dist/{name}"), "/* x */"u8.ToArray())),
        ];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
