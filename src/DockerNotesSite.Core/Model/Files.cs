using System.Text;

namespace DockerNotesSite.Model;

/// <summary>One file of the input or of the theme, with its bytes as they stand on the disk.</summary>
public sealed record SourceFile(SourcePath Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The bytes without the mark that some editors put before UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 => Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Bytes[Encoding.UTF8.Preamble.Length..] : Bytes;

    /// <summary>The place of a byte of <see cref="Utf8"/>.</summary>
    public SourceLocation At(int offset)
    {
        var before = Utf8.Span[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceLocation(Path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
