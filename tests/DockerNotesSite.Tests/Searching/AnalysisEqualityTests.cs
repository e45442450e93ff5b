using System.Globalization;
using System.Text;
using DockerNotesSite.Searching.Analysis;
using DockerNotesSite.Searching.Writing;

namespace DockerNotesSite.Searching;

/// <summary>The browser makes the same words and terms of what is typed as the program of what is written: of any text.</summary>
public sealed class AnalysisEqualityTests
{
    private static readonly string[] Pieces =
    [
        "a", "B", "run", "containers", "boxes", "is", "1", "容", "器", "删除", "の", "한", "𠮷", "😀", "-", "--", "_", ".", "..", "/", ":", "@", "=", " ",
        "，", "（", "Ａ", "－", "ﬁ", "①", "é", "e\u0301", "E\u0301", "İ", "ς", "Σ", "ß", "ẞ", "\u0307", "\u0323", "\u3099", "か", "ｶ", "ﾞ", "ᄒ", "ᅡ", "ᆫ",
        "\u00AD", "\u200B", "\u200D", "\uFEFF", "\uD800", "\uDC00", "\u0000", "\uFFFF", "\u2126", "\u212B", "\uFDFA", "〇", "々", "ー", "ſ", "ŉ", "Ǆ",
    ];

    [Fact]
    public void Each_character_between_two_letters() => Compare(
    [
        .. Enumerable.Range(0, 0x323B0 + 1).Append(0xE0001).Append(0x10FFFD).Where(IsKnown).Select(code => "a" + One(code) + "b"),
    ]);

    [Fact]
    public void Each_character_behind_and_before_a_mark() => Compare(
    [
        .. Enumerable.Range(0, 0x20000).Where(IsKnown).Select(code => One(code) + "\u0301" + One(code)),
    ]);

    [Fact]
    public void Any_mix()
    {
        var random = new Random(4);
        Compare(
        [
            .. Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]))),
            .. Enumerable.Range(0, 40).Select(_ => string.Concat(Enumerable.Range(0, 400).Select(_ => Pieces[random.Next(Pieces.Length)]))),
            new string('x', 100_000), new string('容', 5_000), string.Concat(Enumerable.Repeat("ab-", 30_000)), new string('\u0301', 5_000),
            new string('x', 63) + "😀", string.Concat(Enumerable.Repeat("xs/", 40)), new string('a', 70) + "s", new string('-', 70) + "x",
        ]);
    }

    /// <summary>Half a pair is known too: it may stand in a text.</summary>
    private static bool IsKnown(int code) =>
        code is >= 0xD800 and < 0xE000 || Rune.GetUnicodeCategory(new Rune(code)) != UnicodeCategory.OtherNotAssigned;

    private static string One(int code) => code is >= 0xD800 and < 0xE000 ? ((char)code).ToString() : char.ConvertFromUtf32(code);

    private static void Compare(IReadOnlyCollection<string> texts) => NodeRun.Check("analysis-equality.mjs", $"{texts.Count} equal\n", file =>
    {
        var analysis = new TextAnalysis();
        foreach (var text in texts)
        {
            var line = new JsonBuffer().Raw("["u8).Text(text);
            foreach (var word in analysis.Words(text))
            {
                line.Raw(",["u8).Text(word.Text);
                word.Terms.ToList().ForEach(term => line.Raw(","u8).Text(term));
                line.Raw("]"u8);
            }

            file.Write(line.Raw("]\n"u8).Written);
        }
    });
}
