using System.Text.RegularExpressions;

namespace DockerNotesSite.Authoring;

/// <summary>The texts that authors start from: files that come with the program, with names in braces to be filled in.</summary>
internal static partial class StarterText
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    /// <summary>Chinese for Chinese of any kind, English for all else.</summary>
    public static string LanguageFor(string tag) => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    /// <summary>Every {{name}} must have a value.</summary>
    public static string Fill(string name, params (string Name, string Value)[] values)
    {
        using var stream = typeof(StarterText).Assembly.GetManifestResourceStream("Starters/" + name)
            ?? throw new InvalidOperationException($"The program carries no text {name}.");
        using var reader = new StreamReader(stream);
        var known = values.ToDictionary(value => value.Name, value => value.Value);
        return Gap().Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), gap => known[gap.Groups[1].Value]);
    }

    // Not ${{ … }}, which is a workflow's own.
    [GeneratedRegex(@"(?<!\$)\{\{(\w+)\}\}")]
    private static partial Regex Gap();
}
