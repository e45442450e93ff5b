using System.IO.Compression;

namespace DockerNotesSite.Bundling;

/// <summary>Compressed bytes as letters: raw deflate, which browsers unpack, in base64.</summary>
internal static class PackedText
{
    /// <summary>What 9 does takes half as long again, for two hundredths.</summary>
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 7 };

    public static string Of(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, Level, leaveOpen: true))
        {
            deflate.Write(text);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
