using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reading.Excuses;

/// <summary>
/// The text of a comment in, what it excuses and why out: "cli: ignore CODE, CODE reason". <paramref name="Problem"/> says
/// why it can't be read, "" where it can.
/// </summary>
internal sealed record ParsedExcuse(ImmutableArray<string> Codes, string Reason, string Problem);

internal static partial class ExcuseParser
{
    private static readonly char[] Separators = [.. " \t,，、;；:："];

    public static ParsedExcuse Parse(string comment)
    {
        var directive = Directive().Match(comment);
        if (!directive.Success)
        {
            return Unreadable($"it begins with \"{ShownText.Of(FirstWords().Match(comment).Value)}\" instead of \"cli: ignore\"");
        }

        var rest = comment[directive.Length..];
        var codes = new List<string>();
        while (Code().Match(rest) is { Success: true } code && IsMeantAsCode(code.Groups["code"].Value))
        {
            codes.Add(code.Groups["code"].Value);
            rest = rest[code.Length..];
        }

        var unknown = codes.Find(code => !ExcusableCodes.Contains(code));
        return codes.Count == 0 ? Unreadable("it names no code")
            : unknown is not null ? Unreadable($"{unknown} is no code that may be excused, {ExcusableCodes.Range}")
            : !rest.Any(char.IsLetterOrDigit) ? Unreadable("it gives no reason")
            : new ParsedExcuse([.. codes.Distinct(StringComparer.Ordinal)], rest.Trim(Separators), "");
    }

    private static ParsedExcuse Unreadable(string problem) => new([], "", problem);

    /// <summary>A reason may begin with a word that has a code's form: "GB18030".</summary>
    private static bool IsMeantAsCode(string word) =>
        word.StartsWith("DNS", StringComparison.OrdinalIgnoreCase) || NearMiss.Of(word, ExcusableCodes.All) is not null;

    [GeneratedRegex("""^cli\s*[:：]\s*ignore(?=\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex("""^\S+(?:\s+[A-Za-z]+)?""", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWords();

    /// <summary>With what separates it from the word before.</summary>
    [GeneratedRegex("""^[\s,，、;；]*(?<code>[A-Za-z]{1,6}[0-9]{1,6})(?=[\s,，、;；:：]|$)[:：]?""", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
