using System.Collections.Immutable;
using System.Text;
using CsCheck;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Editing;

/// <summary>Edits made by hand, in files of every encoding and with every line end.</summary>
public sealed class SourceFixerTests
{
    private static readonly SourcePath Path = new("运行.md");

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly Dictionary<string, (Encoding Encoding, byte[] Mark)> Encodings = new(StringComparer.Ordinal)
    {
        ["UTF-8"] = (new UTF8Encoding(false), []),
        ["UTF-8 with a mark"] = (new UTF8Encoding(false), [0xEF, 0xBB, 0xBF]),
        ["UTF-16 little endian"] = (Encoding.Unicode, [0xFF, 0xFE]),
        ["UTF-16 big endian"] = (Encoding.BigEndianUnicode, [0xFE, 0xFF]),
        ["GB18030"] = (Gb18030, []),
    };

    private static readonly string[] Parts =
        ["docker run --nmae 容器", "镜像", "𠮷😀", "，", " | ", "\\|", "\t", "> ", "\n", "\r\n", "\r", "\n\n", "é", "ab"];

    private static readonly Gen<string> Part = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]);

    private static readonly Gen<string> EncodingName = Gen.Int[0, Encodings.Count - 1].Select(i => Encodings.Keys.ElementAt(i));

    public static TheoryData<string> EncodingNames => [.. Encodings.Keys];

    [Theory]
    [MemberData(nameof(EncodingNames))]
    public void An_edit_changes_its_text_and_no_other_byte(string name)
    {
        var file = File(name, "运行容器：\r\n| 𠮷 | docker run --nmae 网 nginx | \\| |\n没有换行");
        var result = Fix(file, Edit(2, 19, "--nmae", "--name"), Edit(1, 5, "：", "。😀"), Edit(3, 5, "", "！"));

        Assert.Equal(File(name, "运行容器。😀\r\n| 𠮷 | docker run --name 网 nginx | \\| |\n没有换行！").Bytes, Assert.Single(result.Files).Bytes);
        Assert.Equal(3, result.Applied.Length);
        Assert.Empty(result.Refused);
    }

    [Fact]
    public void Around_any_edits_of_any_text_every_byte_stays() =>
        Gen.Select(EncodingName, Part.Array[1, 20], Gen.Int[0, 1000], Gen.Int[0, 6], Part)
            .Sample((name, parts, at, length, with) =>
            {
                // Enough Chinese for GB18030 to be taken for it.
                var text = "这是一个中文的笔记，用来说明命令的用法。\n" + string.Concat(parts);
                var start = at % (text.Length + 1);
                if (start > 0 && start < text.Length && text[(start - 1)..(start + 1)] == "\r\n")
                {
                    return;
                }

                var old = text.Substring(start, Math.Min(length, text.Length - start));
                var added = with.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
                var file = File(name, text);

                var result = Fix(file, new SourceEdit(PlaceOf(text, start), old, added));

                var expected = File(name, text[..start] + added + text[(start + old.Length)..]).Bytes;
                Assert.True(result.Files.IsEmpty ? MayBeRefused(text, start, old) : result.Files[0].Bytes.Span.SequenceEqual(expected.Span));
            });

    [Theory]
    [InlineData(1, 1, "docker  run")]
    [InlineData(1, 200, "docker")]
    [InlineData(9, 1, "docker")]
    [InlineData(0, 0, "docker")]
    [InlineData(1, -5, "docker")]
    [InlineData(1, int.MaxValue, "")]
    [InlineData(1, 8, "run\ndocker")]
    [InlineData(2, 9, "\uDE00")]
    public void Where_the_old_text_does_not_stand_nothing_changes(int line, int column, string old)
    {
        var result = Fix(File("UTF-8", "docker run\ndocker \uD83D\uDE00 stop"), Edit(line, column, old, "x"));

        Assert.Empty(result.Files);
        Assert.Empty(result.Applied);
        Assert.StartsWith($"\"{ShownText.Of(old)}\" does not stand at", Assert.Single(result.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_overlapping_edits_the_first_wins_and_a_second_run_has_the_rest()
    {
        var file = File("UTF-8", "docker run --nmae web");
        var (first, second) = (Edit(1, 12, "--nmae", "--name"), Edit(1, 8, "run --nmae", "create --nmae"));

        var result = Fix(file, first, second, Edit(1, 1, "docker", "Docker"));

        Assert.Equal("Docker run --name web", Encoding.UTF8.GetString(Assert.Single(result.Files).Bytes.Span));
        Assert.Contains("the next run", Assert.Single(result.Refused).Reason, StringComparison.Ordinal);
        var again = Fix(result.Files[0], Edit(1, 8, "run", "create"));
        Assert.Equal("Docker create --name web", Encoding.UTF8.GetString(Assert.Single(again.Files).Bytes.Span));
    }

    [Fact]
    public void The_edits_of_a_diagnostic_come_all_or_not_at_all()
    {
        var file = File("UTF-8", "docker run web -d");
        var moved = Diagnostic([Edit(1, 12, "web ", ""), Edit(1, 18, "", " web")]);
        var half = Diagnostic([Edit(1, 1, "docker", "git"), Edit(1, 8, "stop", "x")]);

        var result = SourceFixer.Fix([file], [half, moved]);

        Assert.Equal("docker run -d web", Encoding.UTF8.GetString(Assert.Single(result.Files).Bytes.Span));
        Assert.Equal([moved], result.Applied);
        Assert.Equal(half, Assert.Single(result.Refused).Diagnostic);
    }

    [Fact]
    public void What_is_damaged_or_unknown_stays_as_it_is()
    {
        byte[] damaged = [.. "这是中文，很长"u8, 0xFF, .. "docker"u8];
        var big5 = new SourceFile(
            new SourcePath("a.html"),
            CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("<meta charset=big5><p>執行容器 docker</p>"));

        Assert.Empty(Fix(new SourceFile(Path, damaged), Edit(1, 1, "", "x")).Files);
        var edit = new Diagnostic("DNS2003", Severity.Warning, default, "") { Edits = [new SourceEdit(new SourceLocation(big5.Path, 1, 1), "<", "(")] };
        var result = SourceFixer.Fix([big5], [edit]);
        Assert.Empty(result.Files);
        Assert.Contains("save it as UTF-8", Assert.Single(result.Refused).Reason, StringComparison.Ordinal);
    }

    /// <summary>The only reasons: a character is cut in two, or the old text has a line end.</summary>
    private static bool MayBeRefused(string text, int start, string old) =>
        old.AsSpan().ContainsAny('\r', '\n')
        || (start < text.Length && char.IsLowSurrogate(text[start]))
        || (start + old.Length < text.Length && char.IsLowSurrogate(text[start + old.Length]));

    private static SourceFile File(string encoding, string text) =>
        new(Path, (byte[])[.. Encodings[encoding].Mark, .. Encodings[encoding].Encoding.GetBytes(text)]);

    private static SourceLocation PlaceOf(string text, int offset)
    {
        var lines = SourceText.SplitLines(text[..offset]);
        var beginsLine = offset == 0 || text[offset - 1] is '\n' || (text[offset - 1] is '\r' && !(offset < text.Length && text[offset] == '\n'));
        return beginsLine ? new SourceLocation(Path, lines.Length + 1, 1) : new SourceLocation(Path, lines.Length, lines[^1].Length + 1);
    }

    private static SourceEdit Edit(int line, int column, string old, string with) => new(new SourceLocation(Path, line, column), old, with);

    private static Diagnostic Diagnostic(ImmutableArray<SourceEdit> edits) =>
        new("DNS2003", Severity.Warning, edits[0].Location, "Something is wrong.") { Edits = edits };

    private static FixResult Fix(SourceFile file, params SourceEdit[] edits) => SourceFixer.Fix([file], edits.Select(e => Diagnostic([e])));
}
