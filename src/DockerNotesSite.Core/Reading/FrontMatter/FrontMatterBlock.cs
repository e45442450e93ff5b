using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>
/// Which lines of a file are its front matter: from <paramref name="Start"/>, behind the opening mark where there is one, to
/// before <paramref name="End"/>.
/// </summary>
internal readonly partial record struct FrontMatterBlock(int Start, int End, int LineCount, bool IsYaml)
{
    public const int MaximumLength = 65_536;

    /// <summary>What has no opening mark ends within this many lines.</summary>
    private const int MaximumUnopenedLines = 30;

    public static FrontMatterBlock None { get; } = new(0, 0, 0, false);

    public static FrontMatterBlock Find(SourceText text, DiagnosticBag diagnostics)
    {
        var mark = text.Lines.Length > 1 ? text.Lines[0].TrimEnd() : "";
        if (mark is not ("---" or "+++"))
        {
            return FindUnopened(text);
        }

        var end = Enumerable.Range(1, text.Lines.Length - 1)
            .FirstOrDefault(i => text.Lines[i].TrimEnd() is var line && (line == mark || (mark == "---" && line == "...")), -1);
        if (mark == "+++")
        {
            return end < 0 ? None : FindToml(text, end, diagnostics);
        }

        // A thematic break may begin a note too: front matter is empty, or its first line with content is "key:".
        var first = text.Lines.Skip(1).FirstOrDefault(l => l.Trim().Length > 0 && !l.TrimStart().StartsWith('#'), "");
        if (end > 0)
        {
            var isMapping = KeyLine().IsMatch(first) || first.TrimEnd() is "---" or "..." || first.TrimStart().StartsWith('{');
            return isMapping ? new FrontMatterBlock(1, end, end + 1, IsYaml: true) : None;
        }

        return KeyLine().IsMatch(first) ? FindUnclosed(text, diagnostics) : None;
    }

    /// <summary>Hexo's older form: "title: …" in the first line, "---" only below. A key must be known, or it is a heading.</summary>
    private static FrontMatterBlock FindUnopened(SourceText text)
    {
        var end = 0;
        while (end < Math.Min(text.Lines.Length, MaximumUnopenedLines) && ContinuedLine().IsMatch(text.Lines[end]))
        {
            end++;
        }

        var isClosed = end > 0 && end < text.Lines.Length && text.Lines[end].TrimEnd() == "---";
        return isClosed && KeyLine().IsMatch(text.Lines[0]) && text.Lines.Take(end).Any(IsKnown)
            ? new FrontMatterBlock(0, end, end + 1, IsYaml: true)
            : None;
    }

    private static bool IsKnown(string line) => KeyLine().IsMatch(line) && FrontMatterKeys.Known.Contains(line.Split(':')[0].Trim());

    private static FrontMatterBlock FindToml(SourceText text, int end, DiagnosticBag diagnostics)
    {
        diagnostics.Add(FrontMatterDiagnostics.Toml(text.At(0, 0)));
        return new FrontMatterBlock(1, end, end + 1, IsYaml: false);
    }

    private static FrontMatterBlock FindUnclosed(SourceText text, DiagnosticBag diagnostics)
    {
        diagnostics.Add(FrontMatterDiagnostics.NotClosed(text.At(0, 0)));
        var end = 1;
        while (end < text.Lines.Length && ContinuedLine().IsMatch(text.Lines[end]))
        {
            end++;
        }

        return new FrontMatterBlock(1, end, end, IsYaml: true);
    }

    [GeneratedRegex("""^["']?[\w.\-]+["']?\s*:(\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();

    /// <summary>"key: value", an item of a list, a comment: what may stand in a row of front matter lines.</summary>
    [GeneratedRegex("""^(["']?[\w.\-]+["']?\s*:(\s|$)|\s+\S|-\s|#\s)""", RegexOptions.CultureInvariant)]
    private static partial Regex ContinuedLine();
}
