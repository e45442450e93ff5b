using System.Collections.Concurrent;
using System.Diagnostics;

namespace DockerNotesSite.Judging;

/// <summary>
/// The installed client. It can reach nothing: its daemon is a closed port of the loopback address, and so is its proxy; its
/// configuration, its home and its working folder are new and empty; nobody answers its questions.
/// </summary>
internal sealed class RealProgram(string path) : IDisposable
{
    private const string Nowhere = "127.0.0.1:1";
    private const int AtOnce = 3;

    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder = new();
    private int _runs;

    /// <summary>Null where it is not installed.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    public IReadOnlyList<Verdict> Judge(IReadOnlyList<string> lines)
    {
        var verdicts = new ConcurrentDictionary<int, Verdict>();
        Parallel.For(0, lines.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, i => verdicts[i] = Judge(lines[i]));
        return [.. Enumerable.Range(0, lines.Count).Select(i => verdicts[i])];
    }

    public void Dispose() => _folder.Dispose();

    private Verdict Judge(string line)
    {
        var run = $"run-{Interlocked.Increment(ref _runs)}";
        foreach (var part in (string[])["home", "config", "work"])
        {
            _folder.MakeFolder($"{run}/{part}");
        }

        using var process = Process.Start(Call(line, run))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            return new Verdict(line, null, "");
        }

        return new Verdict(line, process.ExitCode, error.GetAwaiter().GetResult() + output.GetAwaiter().GetResult());
    }

    private ProcessStartInfo Call(string line, string run)
    {
        var start = new ProcessStartInfo(path, ShellWords.Split(line).Skip(1))
        {
            WorkingDirectory = _folder[$"{run}/work"],
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Path.GetDirectoryName(path);
        start.Environment["HOME"] = _folder[$"{run}/home"];
        start.Environment["DOCKER_CONFIG"] = _folder[$"{run}/config"];
        start.Environment["DOCKER_HOST"] = "tcp://" + Nowhere;
        start.Environment["HTTP_PROXY"] = start.Environment["HTTPS_PROXY"] = "http://" + Nowhere;
        return start;
    }
}
