using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;

namespace DockerNotesSite.Searching;

/// <summary>What the scripts of the search hold.</summary>
internal static partial class SearchScript
{
    /// <summary>The JSON whose text the script sets.</summary>
    public static JsonElement Parsed(OutputFile script)
    {
        var text = Written().Match(Encoding.UTF8.GetString(script.Bytes.Span)).Groups["json"].Value;
        return JsonDocument.Parse(text.Replace("\\x3C", "<", StringComparison.Ordinal).Replace("\\'", "'", StringComparison.Ordinal)
            .Replace("\\\\", "\\", StringComparison.Ordinal)).RootElement;
    }

    [GeneratedRegex(@"^self\.siteSearch(Index|Store)='(?<json>.*)';\n$", RegexOptions.Singleline)]
    private static partial Regex Written();
}
