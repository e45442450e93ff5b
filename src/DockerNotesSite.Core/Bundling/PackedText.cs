using System.Buffers.Text;
using System.IO.Compression;

namespace DockerNotesSite.Bundling;

/// <summary>Compressed bytes as letters: raw deflate, which browsers unpack, in base64.</summary>
internal static class PackedText
{
    /// <returns>ASCII.</returns>
    public static byte[] Of(ReadOnlySpan<byte> text)
    {
        using var packed = new MemoryStream(text.Length / 4);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(text);
        }

        var bytes = packed.GetBuffer().AsSpan(0, (int)packed.Length);
        var letters = new byte[Base64.GetMaxEncodedToUtf8Length(bytes.Length)];
        Base64.EncodeToUtf8(bytes, letters, out _, out _);
        return letters;
    }
}
