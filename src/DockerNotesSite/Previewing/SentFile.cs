using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace DockerNotesSite.Previewing;

/// <summary>A file as it is sent. What it is hashed and compressed to is known from the first time on.</summary>
internal sealed class SentFile(string name, ReadOnlyMemory<byte> bytes)
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _compressed = new(StringComparer.Ordinal);

    public string Name => name;

    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>False where it is sent because nothing is at the address.</summary>
    public bool IsFound { get; init; } = true;

    public string Hash => field ??= Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 12));

    /// <summary>The bytes as the encoding has them.</summary>
    public ReadOnlyMemory<byte> Compressed(string encoding) => _compressed.GetOrAdd(encoding, _ =>
    {
        using var buffer = new MemoryStream();
        using (Stream stream = encoding == Brotli ? new BrotliStream(buffer, CompressionLevel.Fastest) : new GZipStream(buffer, CompressionLevel.Fastest))
        {
            stream.Write(bytes.Span);
        }

        return buffer.ToArray();
    });
}
