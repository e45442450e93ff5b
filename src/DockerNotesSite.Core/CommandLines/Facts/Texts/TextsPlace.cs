using System.Text;
using System.Text.Json;
using DockerNotesSite.Model;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>Where in a file something stands: from bytes, as JSON readers count, to lines and columns, as editors do.</summary>
internal static class TextsPlace
{
    /// <summary>The file's bytes without a byte order mark; offsets count from their beginning.</summary>
    public static ReadOnlySpan<byte> Content(SourceFile file) =>
        file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Bytes.Span[Encoding.UTF8.Preamble.Length..] : file.Bytes.Span;

    public static SourceLocation Of(SourceFile file, int offset)
    {
        var before = Content(file)[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceLocation(file.Path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>The place where reading stopped.</summary>
    public static SourceLocation Of(SourceFile file, JsonException error)
    {
        // The reader counts lines and bytes from 0, and the bytes of the line only.
        var content = Content(file);
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            start += content[start..].IndexOf((byte)'\n') + 1;
        }

        return Of(file, Math.Min(start + (int)(error.BytePositionInLine ?? 0), content.Length));
    }
}
