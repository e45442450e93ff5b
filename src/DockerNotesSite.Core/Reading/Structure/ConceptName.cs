using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>A term as written in, its names out: "容器（container）" and "容器 / container" are two names of one thing.</summary>
internal sealed partial record ConceptName(string Name, ImmutableArray<string> OtherNames)
{
    public static ConceptName Of(ImmutableArray<Inline> term) => Of(PlainText.Of(term));

    public static ConceptName Of(string term)
    {
        var text = term.Trim().TrimEnd('：', ':').Trim();
        var names = InBrackets().Match(text) is { Success: true } match
            ? Split(match.Groups["outside"].Value).Concat(Split(match.Groups["inside"].Value))
            : Split(text);
        var all = names.Distinct(StringComparer.Ordinal).ToImmutableArray();
        return all.IsEmpty ? new ConceptName(text, []) : new ConceptName(all[0], all[1..]);
    }

    private static IEnumerable<string> Split(string names) =>
        Separator().Split(names).Select(n => n.Trim(' ', '\t', '"', '“', '”')).Where(n => n.Length > 0);

    [GeneratedRegex("""^(?<outside>[^（(]+)[（(](?<inside>[^（()）]+)[）)]$""", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    /// <summary>"/" between words, not inside "TCP/IP"; "、", "，" and "," between names.</summary>
    [GeneratedRegex("""\s+/\s+|(?<=[\u4E00-\u9FFF])/|/(?=[\u4E00-\u9FFF])|[、，,｜|]""", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
