using DockerNotesSite.Rendering;

namespace DockerNotesSite.Hostile;

/// <summary>
/// Notes that are mutated from real ones and made of pieces: the first of those that the benchmark tries, the same by number.
/// </summary>
public sealed class HostileNotesTests
{
    private const int Notes = 5_000;

    /// <summary>More than any batch takes that does not hang; how long each takes is measured by the benchmark.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_site_of_hostile_notes_is_whole_and_made_in_time()
    {
        var run = new HostileRun(NoteSeeds.In(Path.Combine(CaseFolder.Root, "..", "..", "..")), [.. ThemeFiles.All, ThemeFiles.File("dist/single/single.js", "")]);
        for (var first = 0; first < Notes; first += HostileRun.BatchSize)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var batch = run.Try(first, HostileRun.BatchSize);
            Assert.True(batch.Problems.Count == 0, batch.Problems.Count == 0 ? "" : run.Explain(batch));
            Assert.InRange(batch.Time, TimeSpan.Zero, Bound);
        }
    }
}
