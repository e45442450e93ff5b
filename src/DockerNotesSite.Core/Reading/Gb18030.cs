using System.Globalization;
using System.Text;

namespace DockerNotesSite.Reading;

/// <summary>
/// GBK and GB18030, the encodings of Chinese Windows. <paramref name="Text"/> is null where the bytes are none of these;
/// <paramref name="FirstMisfit"/> is the offset of the first byte that shows it, or -1.
/// </summary>
internal readonly record struct Gb18030(string? Text, int FirstMisfit)
{
    private static readonly Encoding Strict = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Bytes that could be another encoding's words are refused where most of them are.</summary>
    public static Gb18030 Read(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var (characters, latinLetters, firstLatinLetter) = (0, 0, -1);
        for (var offset = 0; offset < bytes.Length;)
        {
            var length = Math.Min(LengthAt(bytes, offset), bytes.Length - offset);
            if (Decode(bytes.Slice(offset, length)) is not { } character)
            {
                return new Gb18030(null, offset);
            }

            if (length == 2 && IsInLatinWord(bytes, offset))
            {
                firstLatinLetter = firstLatinLetter < 0 ? offset : firstLatinLetter;
                latinLetters++;
            }

            characters += length > 1 ? 1 : 0;
            text.Append(character);
            offset += length;
        }

        return 2 * latinLetters > characters ? new Gb18030(null, firstLatinLetter) : new Gb18030(text.ToString(), -1);
    }

    public static byte[] GetBytes(string text) => Strict.GetBytes(text);

    /// <summary>The number of bytes of a text that these bytes begin with.</summary>
    public static int CountBytes(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        var offset = 0;
        for (var unit = 0; unit < text.Length; unit += char.IsHighSurrogate(text[unit]) ? 2 : 1)
        {
            offset += LengthAt(bytes, offset);
        }

        return offset;
    }

    /// <summary>Four bytes have a digit in second place.</summary>
    private static int LengthAt(ReadOnlySpan<byte> bytes, int offset) =>
        bytes[offset] < 0x80 ? 1 : offset + 1 < bytes.Length && bytes[offset + 1] is >= 0x30 and <= 0x39 ? 4 : 2;

    private static string? Decode(ReadOnlySpan<byte> character)
    {
        if (character.Length == 1)
        {
            return character[0] < 0x80 ? ((char)character[0]).ToString() : null;
        }

        try
        {
            var text = Strict.GetString(character);
            return Rune.TryGetRuneAt(text, 0, out var rune) && rune.Utf16SequenceLength == text.Length && IsText(rune) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsText(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>"naïve" in Latin-1 also has the form of a Chinese character between letters; few Chinese sentences have one.</summary>
    private static bool IsInLatinWord(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = offset > 0 ? (char)bytes[offset - 1] : ' ';
        var behind = offset + 2 < bytes.Length ? (char)bytes[offset + 2] : ' ';
        return char.IsAsciiLetter((char)bytes[offset + 1])
            && char.IsAscii(before) && char.IsAscii(behind)
            && (char.IsAsciiLetter(before) || char.IsAsciiLetter(behind));
    }
}
