using System.Security.Cryptography;
using System.Text;

namespace DockerNotesSite.Model;

/// <summary>
/// One file of the site. It holds its bytes, or is kept by an <see cref="IOutputStore"/> that has them, or names the input file (a
/// picture beside a note) that is copied as it is.
/// </summary>
public sealed record OutputFile
{
    private readonly ReadOnlyMemory<byte> _bytes;

    public required UrlPath Path { get; init; }

    /// <summary>Of a file that is kept elsewhere, they are read anew at each use.</summary>
    public ReadOnlyMemory<byte> Bytes
    {
        get => Kept is null ? _bytes : Kept.Read();
        init => _bytes = value;
    }

    /// <summary>The file under the input folder whose bytes this file has; <see cref="Bytes"/> is empty until it is kept.</summary>
    public SourcePath? CopyOf { get; init; }

    /// <summary>Null for what is in memory, or nowhere yet.</summary>
    public KeptBytes? Kept { get; private init; }

    /// <summary>In bytes.</summary>
    public long Length => Kept?.Length ?? _bytes.Length;

    /// <summary>32 bytes.</summary>
    public ReadOnlyMemory<byte> Sha256 => Kept?.Sha256 ?? SHA256.HashData(_bytes.Span);

    public static OutputFile Text(UrlPath path, string text) =>
        new() { Path = path, Bytes = Encoding.UTF8.GetBytes(text) };

    /// <summary>The same file, its bytes in another place than memory.</summary>
    public OutputFile KeptAs(KeptBytes bytes) => new() { Path = Path, CopyOf = CopyOf, Kept = bytes };
}

/// <summary>Bytes that are somewhere else than in memory.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">32 bytes.</param>
/// <param name="Read">Gives them, on any thread.</param>
public sealed record KeptBytes(long Length, ReadOnlyMemory<byte> Sha256, Func<ReadOnlyMemory<byte>> Read);
