using System.Text;

namespace DockerNotesSite.Reading;

/// <summary>GBK and GB18030, the encodings of Chinese Windows.</summary>
internal static class Gb18030
{
    private static readonly Encoding Strict = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or null where the bytes are no GB18030 or only happen to fit it.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (!IsPlausible(bytes))
        {
            return null;
        }

        try
        {
            var text = Strict.GetString(bytes);
            return text.Any(c => c is >= '\uE000' and <= '\uF8FF') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Nearly everything that Chinese authors write stands in GB2312, whose two bytes are both above 0xA0; Latin-1 and
    /// pictures rarely have such pairs.
    /// </summary>
    private static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        var common = 0;
        var other = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            var second = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (bytes[i] is >= 0xA1 and <= 0xF7 && second is >= 0xA1 and <= 0xFE)
            {
                common++;
            }
            else
            {
                other++;
            }

            // Four bytes have a digit in second place.
            i += second is >= 0x30 and <= 0x39 ? 3 : 1;
        }

        return common >= 4 * other;
    }
}
