using System.Text.RegularExpressions;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// Words of another language in a text, so that they can be marked for those who have pages read to them. In a Chinese or
/// Japanese text: an English name in brackets behind the word that it explains, 容器（container）, and three or more English
/// words in a row; single names like Docker are words of the text. In other texts: whatever is written in Chinese.
/// </summary>
internal static partial class ForeignWords
{
    private const string English = "en";
    private const string Chinese = "zh";

    /// <summary>Atomic, so that no text makes it slow.</summary>
    private const string Words = """(?<![A-Za-z0-9_./@:-])(?>[A-Za-z][a-z']+(?: [A-Za-z][a-z']*){2,})""";

    private const string Gloss = """[A-Za-z][A-Za-z' -]*[a-z](?=\s?[）)])""";

    /// <summary>The stretches in order, not overlapping, and the language they all are in.</summary>
    /// <param name="text">The text, without marks.</param>
    /// <param name="isBehindHan">True where a Chinese character stands right before the text.</param>
    /// <param name="language">The text's own language, a BCP 47 tag; "" where it is not known: nothing is foreign then.</param>
    public static (string Language, IEnumerable<Match> Stretches) In(string text, bool isBehindHan, string language)
    {
        if (!IsWrittenInHan(language))
        {
            return (Chinese, language.Length > 0 ? Han().Matches(text) : []);
        }

        return text.AsSpan().ContainsAnyInRange('a', 'z')
            ? (English, isBehindHan ? EnglishBehindHan().Matches(text) : EnglishInHan().Matches(text))
            : (English, []);
    }

    /// <summary>The language of a single name, null where it is one of the text's own.</summary>
    public static string? LanguageOf(string name, string language) =>
        name.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF') ? (language.Length == 0 || IsWrittenInHan(language) ? null : Chinese)
        : IsWrittenInHan(language) && name.AsSpan().ContainsAnyInRange('a', 'z') ? English
        : null;

    private static bool IsWrittenInHan(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ja", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex($"""(?<=[\u3400-\u9FFF]\s?[（(]\s?){Gloss}|{Words}""", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishInHan();

    [GeneratedRegex($"""(?<=(?:^|[\u3400-\u9FFF])\s?[（(]\s?){Gloss}|{Words}""", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishBehindHan();

    [GeneratedRegex("""[\u3400-\u9FFF]+(?:[，、。；：\s]*[\u3400-\u9FFF]+)*""", RegexOptions.CultureInvariant)]
    private static partial Regex Han();
}
