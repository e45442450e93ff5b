using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Reporting;

/// <summary>What a code means, in a SARIF log: its section of docs/diagnostics.md, which the program carries.</summary>
internal static partial class SarifRule
{
    private const string Resource = "diagnostics.md";

    private static readonly Lazy<FrozenDictionary<string, Match>> Sections = new(Read);

    public static void Write(string code, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        if (Sections.Value.TryGetValue(code, out var section))
        {
            var text = section.Groups["text"].Value.Trim();
            SarifReport.WriteText("shortDescription", FirstSentence(text), json);
            json.WriteStartObject("help");
            json.WriteString("text", text);
            json.WriteString("markdown", text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Without the severity in front and the marks of code; on one line.</summary>
    private static string FirstSentence(string text)
    {
        var paragraph = SeverityMark().Replace(text, "").Split("\n\n")[0].Replace('\n', ' ').Replace("`", "", StringComparison.Ordinal);
        return Sentence().Match(paragraph).Value;
    }

    private static FrozenDictionary<string, Match> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Section().Matches(reader.ReadToEnd().ReplaceLineEndings("\n")).ToFrozenDictionary(m => m.Groups["code"].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex("""^\#\# (?<code>DNS[0-9]{4})[^\n]*\n(?<text>(?:(?!\#\# DNS)[^\n]*(?:\n|\z))*)""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("""^\*[A-Z][a-z]+\.\*\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex SeverityMark();

    [GeneratedRegex("""^.*?(?:[.:](?=\s|$)|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
