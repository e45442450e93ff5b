using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace DockerNotesSite.Searching.Writing;

/// <summary>
/// UTF-8 text in the making, written as JSON.stringify of JavaScript does: it keeps halves of surrogate pairs, escaped, which
/// the JSON writer of .NET refuses.
/// </summary>
internal sealed class JsonBuffer
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public JsonBuffer Raw(ReadOnlySpan<byte> text)
    {
        _bytes.Write(text);
        return this;
    }

    public JsonBuffer Number(long number)
    {
        Utf8Formatter.TryFormat(number, _bytes.GetSpan(20), out var length);
        _bytes.Advance(length);
        return this;
    }

    /// <summary>1500 gives 1.5.</summary>
    public JsonBuffer Thousandths(long thousandths)
    {
        var (whole, rest) = Math.DivRem(thousandths, 1000);
        Number(whole);
        if (rest == 0)
        {
            return this;
        }

        Span<byte> digits = [(byte)'.', (byte)('0' + (rest / 100)), (byte)('0' + (rest / 10 % 10)), (byte)('0' + (rest % 10))];
        return Raw(digits.TrimEnd((byte)'0'));
    }

    public JsonBuffer Text(ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Escaped) is >= 0 and var found ? found : text.Length;
            Plain(text[..plain]);
            text = text[plain..];
            if (!text.IsEmpty)
            {
                Escape(text[0]);
                text = text[1..];
            }
        }

        return Raw("\""u8);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var span = _bytes.GetSpan(text.Length * 3);
            var status = System.Text.Unicode.Utf8.FromUtf16(text, span, out var read, out var written, replaceInvalidSequences: false);
            _bytes.Advance(written);
            text = text[read..];
            if (status != OperationStatus.Done)
            {
                Unit(text[0]);
                text = text[1..];
            }
        }
    }

    private void Escape(char c)
    {
        var letter = c switch
        {
            '"' or '\\' => c,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (letter == '\0')
        {
            Unit(c);
        }
        else
        {
            Raw([(byte)'\\', (byte)letter]);
        }
    }

    private void Unit(char c) => _bytes.Write(Encoding.ASCII.GetBytes($"\\u{(int)c:x4}"));
}
