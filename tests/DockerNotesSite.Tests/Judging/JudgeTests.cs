using System.Runtime.CompilerServices;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Judging;

/// <summary>
/// The real program is the judge: no line that it accepts may be called wrong, and of those that it refuses nearly all must
/// be. It is run without a daemon, so it refuses a line before it connects, or it fails to connect.
/// </summary>
public sealed class JudgeTests(ITestOutputHelper output)
{
    private const string Program = "docker";
    private const double LeastShare = 0.98;

    private static readonly ProgramSet Programs = CliFactsReader.Read([], [Program], new DiagnosticBag());

    [Fact]
    public void Lines_made_from_the_facts_are_judged_as_the_real_program_does()
    {
        var lines = LineMaker.Of(Programs.Facts[Program]);
        Assert.InRange(lines.Count, 600, 3000);

        var (called, missed, refused) = Compare(lines);

        Assert.Empty(called);
        Assert.InRange(refused, 200, lines.Count);
        Assert.True(refused - missed.Count >= refused * LeastShare, string.Join('\n', missed));
    }

    [Fact]
    public void Lines_that_people_write_are_judged_as_the_real_program_does()
    {
        var lines = RealWorldLines();
        Assert.InRange(lines.Count, 150, 1000);

        var (called, missed, refused) = Compare(lines);

        Assert.Empty(called);
        Assert.True(refused - missed.Count >= refused * LeastShare, string.Join('\n', missed));
    }

    [Fact]
    public void Its_own_splitting_agrees_with_the_parser()
    {
        var lines = LineMaker.Of(Programs.Facts[Program]).Concat(RealWorldLines()).ToList();
        var parsed = new CheckedLines(Programs, lines).Parsed;
        Assert.All(lines.Zip(parsed), line => Assert.True(IsInOrder(CheckedLines.WordsOf(line.Second), ShellWords.Split(line.First)), line.First));
    }

    /// <summary>Accepted lines that are called wrong, refused ones that are not, and the number of all that are refused.</summary>
    private (List<string> Called, List<string> Missed, int Refused) Compare(IReadOnlyList<string> lines)
    {
        var path = RealProgram.Find(Program);
        if (path is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"{Program} is not installed.");
            Assert.Fail($"{Program} is not installed.");
        }

        using var program = new RealProgram(path);
        var verdicts = program.Judge(lines);
        var ours = new CheckedLines(Programs, lines);
        var called = new List<string>();
        var missed = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var refusals = ours.RefusalsOf(i).ToList();
            if (verdicts[i].IsRefused && refusals.Count == 0)
            {
                missed.Add($"{lines[i]}\n    refused: {verdicts[i].Reason}");
            }
            else if (!verdicts[i].IsRefused && refusals.Count > 0)
            {
                called.Add($"{lines[i]}\n    accepted: {verdicts[i].Reason}\n    {string.Join("\n    ", refusals.Select(r => r.Code + " " + r.Message))}");
            }
        }

        var refused = verdicts.Count(v => v.IsRefused);
        output.WriteLine($"{lines.Count} lines: {lines.Count - refused} accepted, {called.Count} of them called wrong; {refused} refused, {missed.Count} of them not called wrong; {verdicts.Count(v => v.ExitCode is null)} without an end.");
        output.WriteLine(string.Join('\n', called.Concat(missed)));
        return (called, missed, refused);
    }

    /// <summary>Every word of the parser is one of the shell's, in the same order; those between are flags.</summary>
    private static bool IsInOrder(IReadOnlyList<string>? words, IReadOnlyList<string> all)
    {
        var next = 0;
        foreach (var word in all)
        {
            if (words is not null && next < words.Count && words[next] == word)
            {
                next++;
            }
            else if (!word.StartsWith('-'))
            {
                return false;
            }
        }

        return words is not null && next == words.Count;
    }

    private static List<string> RealWorldLines([CallerFilePath] string file = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "real-world-lines.txt")).Where(l => l.Length > 0 && !l.StartsWith('#'))];
}
