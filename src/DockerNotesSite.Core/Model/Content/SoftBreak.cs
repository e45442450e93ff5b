using System.Text;

namespace DockerNotesSite.Model.Content;

/// <summary>The end of a source line inside a paragraph: nothing between two Chinese or Japanese characters, else a space.</summary>
public static class SoftBreak
{
    public static string Between(Rune before, Rune after) => IsWide(before.Value) && IsWide(after.Value) ? "" : " ";

    /// <summary>Behind the text that is there so far.</summary>
    public static string Between(StringBuilder before, Rune after)
    {
        ArgumentNullException.ThrowIfNull(before);
        Span<char> end = stackalloc char[Math.Min(2, before.Length)];
        before.CopyTo(before.Length - end.Length, end, end.Length);
        Rune.DecodeLastFromUtf16(end, out var last, out _);
        return Between(last, after);
    }

    /// <summary>Han, kana, their punctuation and full-width forms; Korean is written with spaces.</summary>
    private static bool IsWide(int c) =>
        c is (>= 0x2E80 and <= 0x312F) or (>= 0x3190 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFF)
            or '—' or '…' or '“' or '”';
}
