using System.Buffers;
using System.Text;

namespace DockerNotesSite.Reading;

/// <summary>
/// How much of some bytes is UTF-8. <paramref name="FirstInvalid"/> is the offset of the first byte that is not, or -1;
/// <paramref name="IsCut"/>: it is the beginning of a character that the end cuts off.
/// </summary>
internal readonly record struct Utf8Survey(int FirstInvalid, bool IsCut, int MultiByteCharacters, int InvalidBytes)
{
    /// <summary>
    /// True for UTF-8 with damage in it, false for another encoding: text in GB18030 hardly ever has two bytes in a row
    /// that are also a UTF-8 character, and never mostly such.
    /// </summary>
    public bool LooksDamaged => FirstInvalid >= 0 && MultiByteCharacters > 3 * InvalidBytes;

    public static Utf8Survey Of(ReadOnlySpan<byte> bytes)
    {
        var survey = new Utf8Survey(-1, false, 0, 0);
        for (var offset = 0; offset < bytes.Length;)
        {
            if (bytes[offset] < 0x80)
            {
                offset++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed);
            survey = status == OperationStatus.Done
                ? survey with { MultiByteCharacters = survey.MultiByteCharacters + 1 }
                : survey.WithInvalid(offset, status == OperationStatus.NeedMoreData);
            offset += consumed;
        }

        return survey;
    }

    private Utf8Survey WithInvalid(int offset, bool isCut) =>
        this with
        {
            FirstInvalid = FirstInvalid < 0 ? offset : FirstInvalid,
            IsCut = FirstInvalid < 0 ? isCut : IsCut,
            InvalidBytes = InvalidBytes + 1,
        };
}
