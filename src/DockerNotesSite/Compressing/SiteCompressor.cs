using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using DockerNotesSite.Model;

namespace DockerNotesSite.Compressing;

/// <summary>
/// Compressing: the finished files of a site in, the same files and their compressed twins out, for servers that send
/// `index.html.br` to who asks for `index.html` and understands Brotli.
/// 1. What is text is compressed with gzip and Brotli, the largest files first, so that all cores are busy to the end.
/// 2. A twin that saves nothing is left out.
/// 3. A file of the author's that has a twin's name stops the build: a server would take it for the twin.
/// </summary>
internal static class SiteCompressor
{
    private const string Gzip = ".gz";
    private const string Brotli = ".br";

    /// <summary>Loaded by every reader and kept for a year: of a large site's search, the smallest Brotli is three fifths of gzip.</summary>
    private const string EveryReadersFiles = "assets/";

    private const int SmallestLevel = 11;

    /// <summary>The next one takes up to three times as long for two or three percent, and the smallest forty times as long for twelve.</summary>
    private const int UsualLevel = 6;

    private const int Window = 22;

    private static readonly FrozenSet<string> Texts = FrozenSet.ToFrozenSet(
        [".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md", ".webmanifest"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The files and their twins, in ordinal order; the same at every run. Twins go to the store; <paramref name="done"/> is told how many
    /// files are done, of how many.
    /// </summary>
    /// <exception cref="UsageException">A file has the name of another's twin.</exception>
    public static ImmutableArray<OutputFile> AddTwins(
        ImmutableArray<OutputFile> files, IOutputStore store, Action<int, int>? done = null, CancellationToken cancellation = default)
    {
        var texts = files.Where(f => Texts.Contains(Path.GetExtension(f.Path.Value))).OrderByDescending(f => f.Length).ToList();
        RefuseTaken(texts, files);
        store.Expect(texts.SelectMany(f => new[] { Twin(f.Path, Gzip), Twin(f.Path, Brotli) }));
        var twins = new ConcurrentBag<OutputFile>();
        var count = 0;
        var each = Partitioner.Create(texts, EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(each, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
        {
            foreach (var twin in TwinsOf(file))
            {
                twins.Add(store.Keep(twin));
            }

            done?.Invoke(Interlocked.Increment(ref count), texts.Count);
        });
        return [.. files.Concat(twins).OrderBy(f => f.Path)];
    }

    private static void RefuseTaken(List<OutputFile> texts, ImmutableArray<OutputFile> files)
    {
        var taken = files.Select(f => f.Path).ToHashSet();
        foreach (var name in texts.SelectMany(f => new[] { Twin(f.Path, Gzip), Twin(f.Path, Brotli) }).Where(taken.Contains).Order())
        {
            throw new UsageException(
                $"With --precompress, {name} would be sent to who asks for {Path.ChangeExtension(name.Value, null)}; give one of the two files another name.");
        }
    }

    /// <summary>Who understands Brotli understands gzip, too: Brotli has to be smaller than that.</summary>
    private static IEnumerable<OutputFile> TwinsOf(OutputFile file)
    {
        var bytes = file.Bytes;
        var gzip = GzipOf(bytes.Span);
        var smallest = bytes.Length;
        if (gzip.Length < smallest)
        {
            smallest = gzip.Length;
            yield return new OutputFile { Path = Twin(file.Path, Gzip), Bytes = gzip };
        }

        var level = file.Path.Value.StartsWith(EveryReadersFiles, StringComparison.Ordinal) ? SmallestLevel : UsualLevel;
        var brotli = BrotliOf(bytes.Span, level);
        if (brotli.Length < smallest)
        {
            yield return new OutputFile { Path = Twin(file.Path, Brotli), Bytes = brotli };
        }
    }

    private static UrlPath Twin(UrlPath path, string ending) => new(path.Value + ending);

    private static byte[] GzipOf(ReadOnlySpan<byte> bytes)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }

    private static byte[] BrotliOf(ReadOnlySpan<byte> bytes, int level)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, buffer, out var length, level, Window)
                ? buffer[..length]
                : throw new InvalidOperationException("Brotli needs more than the most that it can need.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
