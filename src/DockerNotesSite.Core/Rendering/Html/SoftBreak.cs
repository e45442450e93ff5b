namespace DockerNotesSite.Rendering.Html;

/// <summary>The end of a source line inside a paragraph: nothing between two Chinese or Japanese characters, else a space.</summary>
internal static class SoftBreak
{
    public static string Between(char before, char after) => IsWide(before) && IsWide(after) ? "" : " ";

    /// <summary>Han, kana, their punctuation and full-width forms; Korean is written with spaces.</summary>
    private static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\u312F') or (>= '\u3190' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60')
            or (>= '\uD840' and <= '\uD888') or (>= '\uDC00' and <= '\uDFFF') or '—' or '…' or '“' or '”';
}
