using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Hostile;

/// <summary>What a batch of notes did: how long its site took, and what was wrong with it.</summary>
internal sealed record HostileBatch(int First, int Count, TimeSpan Time, IReadOnlyList<string> Problems);

/// <summary>Tries hostile notes, many in one site, and pins what goes wrong to single notes.</summary>
internal sealed class HostileRun(NoteSeeds seeds, ImmutableArray<SourceFile> theme)
{
    public const int BatchSize = 100;

    private const int BatchesOfOneBundle = 8;
    private static readonly TimeSpan LongestExplanation = TimeSpan.FromSeconds(60);

    private readonly HostileNotes _notes = new(seeds);
    private readonly HostileSite _site = new(theme);

    public HostileBatch Try(int first, int count)
    {
        var notes = _notes.Range(first, count);
        var watch = Stopwatch.StartNew();
        var problems = _site.Problems(notes, KindOf(first), IsBundled(first));
        return new HostileBatch(first, count, watch.Elapsed, problems);
    }

    /// <summary>The notes of a batch that show its first problem, each as short as it can be, with their text.</summary>
    public string Explain(HostileBatch batch)
    {
        var kind = KindOf(batch.First);
        var watch = Stopwatch.StartNew();
        bool Fails(IReadOnlyList<SourceFile> notes) => watch.Elapsed < LongestExplanation && _site.Problems(notes, kind, IsBundled(batch.First)).Count > 0;
        var culprits = Reduction.Of(_notes.Range(batch.First, batch.Count), Fails);
        for (var i = 0; i < culprits.Count; i++)
        {
            culprits = Shorten(culprits, i, Fails);
        }

        var text = new StringBuilder($"Notes {batch.First} to {batch.First + batch.Count - 1}, kind {kind}:\n");
        foreach (var problem in _site.Problems(culprits, kind, IsBundled(batch.First)).Take(3))
        {
            text.AppendLine(problem);
        }

        foreach (var note in culprits)
        {
            text.AppendLine($"--- {note.Path}: {note.Bytes.Length} bytes, {Convert.ToBase64String(note.Bytes.Span[..Math.Min(600, note.Bytes.Length)])}")
                .AppendLine(Encoding.UTF8.GetString(note.Bytes.Span[..Math.Min(2_000, note.Bytes.Length)]));
        }

        return text.ToString();
    }

    /// <summary>By lines first, then by bytes.</summary>
    private static IReadOnlyList<SourceFile> Shorten(IReadOnlyList<SourceFile> notes, int index, Func<IReadOnlyList<SourceFile>, bool> fails)
    {
        IReadOnlyList<SourceFile> With(IEnumerable<byte> bytes) =>
            [.. notes.Select((note, i) => i == index ? note with { Bytes = bytes.ToArray() } : note)];
        var lines = Encoding.Latin1.GetString(notes[index].Bytes.Span).Split('\n').Select(line => Encoding.Latin1.GetBytes(line + "\n")).ToList();
        var fewer = Reduction.Of(lines, kept => fails(With(kept.SelectMany(line => line)))).SelectMany(line => line).ToList();
        return With(Reduction.Of(fails(With(fewer)) ? fewer : [.. notes[index].Bytes.Span], bytes => fails(With(bytes))));
    }

    private static int KindOf(int first) => first / BatchSize % HostileSite.Kinds;

    private static bool IsBundled(int first) => first / BatchSize % BatchesOfOneBundle == BatchesOfOneBundle - 1;
}
