using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>
/// A file's bytes in, its lines out. A byte order mark decides; without one strict UTF-8 is tried, then the charset that
/// an HTML file names, then GB18030, which is not believed where its characters stand in Latin words.
/// </summary>
internal static class SourceDecoder
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>Null where the bytes are no text; why is in the diagnostics then.</summary>
    public static SourceText? Decode(SourceFile file, DiagnosticBag diagnostics)
    {
        if (DecodeText(file, diagnostics) is not { } decoded)
        {
            return null;
        }

        var lines = SourceText.SplitLines(decoded.Text);
        return ControlCharacters.Replace(new SourceText(file.Path, lines), diagnostics);
    }

    /// <summary>The same, with line ends as they are and with the encoding.</summary>
    public static DecodedText? DecodeText(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > NoteFiles.LargestBytes)
        {
            diagnostics.Add(FileDiagnostics.TooLarge(file.Path, bytes.Length));
            return null;
        }

        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Decoded(DecodeUtf8(file.Path, bytes[3..], 3, diagnostics), SourceEncoding.MarkedUtf8),
            [0xFF, 0xFE, ..] => Decoded(DecodeUtf16(file.Path, bytes[2..], isBigEndian: false, diagnostics), SourceEncoding.Utf16LittleEndian),
            [0xFE, 0xFF, ..] => Decoded(DecodeUtf16(file.Path, bytes[2..], isBigEndian: true, diagnostics), SourceEncoding.Utf16BigEndian),
            _ => DecodeUnmarked(file, bytes, diagnostics),
        };
    }

    private static DecodedText? Decoded(string? text, SourceEncoding encoding) => text is null ? null : new DecodedText(text, encoding);

    private static DecodedText? DecodeUnmarked(SourceFile file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (IsBinary(bytes))
        {
            diagnostics.Add(FileDiagnostics.Binary(file.Path, bytes.IndexOf((byte)0)));
            return null;
        }

        var survey = Utf8Survey.Of(bytes);
        if (survey.FirstInvalid < 0)
        {
            return new DecodedText(StrictUtf8.GetString(bytes), SourceEncoding.Utf8);
        }

        if (survey.LooksDamaged)
        {
            diagnostics.Add(FileDiagnostics.BrokenCharacter(file.Path, "UTF-8", survey.FirstInvalid, survey.IsCut));
            return null;
        }

        if (DeclaredCharset.Decode(file, bytes) is { } declared)
        {
            return new DecodedText(declared, SourceEncoding.Declared);
        }

        var chinese = Gb18030.Read(bytes);
        if (chinese.Text is null)
        {
            var (utf8, gb18030) = (survey.FirstInvalid, chinese.FirstMisfit);
            diagnostics.Add(FileDiagnostics.UnknownEncoding(file.Path, (utf8, bytes[utf8]), (gb18030, bytes[gb18030])));
        }

        return Decoded(chinese.Text, SourceEncoding.Gb18030);
    }

    private static string? DecodeUtf8(SourcePath path, ReadOnlySpan<byte> bytes, int skipped, DiagnosticBag diagnostics)
    {
        var survey = Utf8Survey.Of(bytes);
        if (survey.FirstInvalid < 0)
        {
            return StrictUtf8.GetString(bytes);
        }

        diagnostics.Add(FileDiagnostics.BrokenCharacter(path, "UTF-8", survey.FirstInvalid + skipped, survey.IsCut));
        return null;
    }

    private static string? DecodeUtf16(SourcePath path, ReadOnlySpan<byte> bytes, bool isBigEndian, DiagnosticBag diagnostics)
    {
        var text = new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: false).GetString(bytes[..(bytes.Length & ~1)]);
        for (var i = 0; i < text.Length; i++)
        {
            // A replacement character can also stand in the file itself: only what is no U+FFFD there is broken.
            var unit = isBigEndian ? (bytes[2 * i] << 8) | bytes[(2 * i) + 1] : bytes[2 * i] | (bytes[(2 * i) + 1] << 8);
            if (text[i] != unit)
            {
                diagnostics.Add(FileDiagnostics.BrokenCharacter(path, "UTF-16", (2 * i) + 2, isCut: i == text.Length - 1));
                return null;
            }
        }

        if (bytes.Length % 2 == 0)
        {
            return text;
        }

        diagnostics.Add(FileDiagnostics.BrokenCharacter(path, "UTF-16", bytes.Length + 1, isCut: true));
        return null;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes) => bytes.Count((byte)0) * 20 > bytes.Length;
}
