using System.Text;

namespace DockerNotesSite.Charting.Layout;

/// <summary>
/// How wide a text will be, guessed: the reader's fonts are not known when the site is built. Rather too wide than too narrow.
/// </summary>
internal static class TextWidth
{
    private const int FirstWide = 0x2E80;

    public static double OfWords(string text, int size) => text.EnumerateRunes().Sum(EmOf) * size;

    /// <summary>In the typewriter face of commands.</summary>
    public static double OfCommand(string text, int size) => text.EnumerateRunes().Sum(rune => rune.Value >= FirstWide ? 1.0 : 0.61) * size;

    private static double EmOf(Rune rune) =>
        rune.Value >= FirstWide ? 1.0
        : Rune.IsUpper(rune) || rune.Value is 'm' or 'w' ? 0.75
        : rune.Value is 'i' or 'l' or 'j' or 't' or 'f' or 'r' or ' ' or '.' or ',' or '\'' ? 0.36
        : 0.6;
}
