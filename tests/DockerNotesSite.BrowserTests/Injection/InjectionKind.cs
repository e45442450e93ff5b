using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Injection;

/// <summary>
/// One way to have a script run by a page that shows a text. The script is always the same: it calls <c>injected</c> with the kind's number.
/// The context is where a page without any defence would have to put the text, so that a browser of today runs it; "" where none does.
/// </summary>
public sealed partial record InjectionKind(int Number, string Name, string Context, string Text)
{
    public static IReadOnlyList<InjectionKind> All { get; } = Read();

    /// <summary>For a place that is one line.</summary>
    public string Line => LineEnds().Replace(Text, " ").Trim();

    /// <summary>What of a text is there to be seen, whatever becomes of white space and of characters that nobody sees.</summary>
    public static string Seen(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD && !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)));

    private static List<InjectionKind> Read()
    {
        var kinds = new List<InjectionKind>();
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(SiteProgram.Repository, "tests", "DockerNotesSite.BrowserTests", "Injection", "kinds.json")));
        foreach (var group in file.RootElement.EnumerateArray())
        {
            var context = group.GetProperty("context").GetString() ?? "";
            foreach (var text in group.GetProperty("texts").EnumerateObject())
            {
                kinds.Add(new InjectionKind(kinds.Count, text.Name, context, WithCall(text.Value.GetString()!, kinds.Count)));
            }
        }

        return kinds;
    }

    private static string WithCall(string text, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        // Half of a pair can stand in a text, but not in JSON.
        var called = text.Replace("HALF", "\uD83D", StringComparison.Ordinal).Replace("RUN", $"injected({digits})", StringComparison.Ordinal).Replace("NUMBER", digits, StringComparison.Ordinal);
        return Base64().Replace(called, match => Convert.ToBase64String(Encoding.UTF8.GetBytes(match.Groups["text"].Value)));
    }

    [GeneratedRegex(@"BASE64\((?<text>[^()]*\([0-9]+\)[^()]*)\)")]
    private static partial Regex Base64();

    [GeneratedRegex(@"\s*[\r\n]\s*")]
    private static partial Regex LineEnds();
}
