using System.Text.Json;
using DockerNotesSite.Searching.Analysis;

namespace DockerNotesSite.Searching;

/// <summary>The vectors that the browser's side runs too (theme/tests).</summary>
public sealed class TextAnalysisTests
{
    /// <summary>Stands for half a surrogate pair, which .NET's JSON reader refuses.</summary>
    private const string Half = "\uE000";

    private static readonly Vector[] Vectors = JsonSerializer.Deserialize<Vector[]>(
        File.ReadAllText(Path.Combine(CaseFolder.Root, "Searching", "analysis.json")).Replace("\\uD800", Half, StringComparison.Ordinal),
        JsonSerializerOptions.Web)!;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Vectors.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_text_has_the_terms_of_its_vector(int number)
    {
        var (why, text, words) = Vectors[number];

        var analyzed = new TextAnalysis().Words(text.Replace(Half, "\uD800", StringComparison.Ordinal)).Select(word => word.Terms);

        Assert.True(words.SequenceEqual(analyzed, EqualityComparer<IReadOnlyList<string>>.Create((a, b) => a!.SequenceEqual(b!))), $"{why}: {Shown(analyzed)}");
    }

    private static string Shown(IEnumerable<IReadOnlyList<string>> words) => string.Join(" | ", words.Select(terms => string.Join(' ', terms)));

    private sealed record Vector(string Why, string Text, string[][] Words);
}
