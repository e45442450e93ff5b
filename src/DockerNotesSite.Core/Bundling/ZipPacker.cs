using System.Collections.Immutable;
using System.IO.Compression;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>
/// Packs files into a zip: the same files give the same bytes. Entries stand in ordinal order of their names, at one date, without
/// anything of the machine; names that are not ASCII are marked as UTF-8, which Windows Explorer reads too.
/// </summary>
public static class ZipPacker
{
    /// <summary>The first moment that the format knows.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What is compressed already only costs time.</summary>
    private static readonly ImmutableArray<string> Compressed = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff2", ".zip", ".gz", ".mp4"];

    /// <param name="files">With their bytes.</param>
    /// <param name="date">The date of all files; null: the earliest that the format knows.</param>
    /// <param name="output">It must be able to seek.</param>
    public static void Pack(IEnumerable<OutputFile> files, DateOnly? date, Stream output)
    {
        ArgumentNullException.ThrowIfNull(files);
        var day = date is { } given ? new DateTimeOffset(given, TimeOnly.MinValue, TimeSpan.Zero) : Earliest;
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in files.OrderBy(f => f.Path))
        {
            var extension = System.IO.Path.GetExtension(file.Path.Value);
            var isCompressed = Compressed.Contains(extension, StringComparer.OrdinalIgnoreCase);
            var entry = zip.CreateEntry(file.Path.Value, isCompressed ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            entry.LastWriteTime = day < Earliest || day.Year > 2107 ? Earliest : day;
            using var content = entry.Open();
            content.Write(file.Bytes.Span);
        }
    }
}
