using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

public sealed partial class RecognizerProperties
{
    private static readonly string[] Texts =
    [
        "W", "文W", "`docker W`", "docker ps W", "`docker W` 文W", "[`docker W`](x)", "W, docker W", "docker rm W, docker rm W", "*W*", "**W**",
        "**文W：**", "kubectl get W", "`W`", "", "", "-", "docker W<br>docker W", "docker run \\<W\\>", "<W>", "`docker W` / `docker W`", "sudo docker W",
        "docker 是W，文", "$ docker W # W", "# W", "`docker W`：W", "W：`docker W`", "W - docker ps W", "\"docker W; docker W", "https://W", "W<br>W",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Texts.Length - 1].Select(i => Texts[i]);

    private static readonly Gen<string> Headers = Gen.Int[0, 6].Select(i => ((string[])["操作", "命令", "示例", "备注", "W", "", "docker W"])[i]);

    [Fact]
    public void A_table_loses_no_word() =>
        Gen.Select(Headers.Array[1, 4], Words.Array[1, 4].Array[1, 6]).Sample(
            (header, rows) =>
            {
                var width = header.Length;
                var lines = rows.Select(r => r.Concat(Enumerable.Repeat("", width)).Take(width)).Select(r => $"|{string.Join('|', r)}|");
                var text = Numbered($"|{string.Join('|', header)}|\n|{string.Concat(Enumerable.Repeat("-|", width))}\n{string.Join('\n', lines)}");
                CheckWords(text, SimpleMarkdown.Table(text));
            },
            iter: 1_500);

    [Fact]
    public void A_list_loses_no_word() =>
        Words.Array[1, 2].Array[1, 5].Sample(
            items =>
            {
                var number = 0;
                var texts = items.Select(i => i.Where(t => t.Length > 0).Select(t => Numbered(t, ref number)).ToArray()).ToList();
                CheckWords(
                    string.Join('\n', texts.SelectMany(t => t)),
                    SimpleMarkdown.List([.. texts.Select(i => i.Select(t => (Block)SimpleMarkdown.Paragraph(t)).ToImmutableArray())]));
            },
            iter: 1_500);

    [Fact]
    public void A_shell_block_loses_no_word() =>
        Words.Array[1, 8].Sample(
            lines =>
            {
                var text = Numbered(string.Join('\n', lines));
                CheckWords(text, new CodeBlock { Location = SimpleMarkdown.At(1), Text = text });
            },
            iter: 1_500);

    private static void CheckWords(string text, Block block)
    {
        var all = SimpleMarkdown.Recognize(block).Dump;
        if (all == "TableBlock\n")
        {
            return;
        }

        Assert.All(Word().Matches(text), w => Assert.Matches($@"{w.Value}(?!\d)", all));
    }

    private static string Numbered(string text)
    {
        var number = 0;
        return Numbered(text, ref number);
    }

    private static string Numbered(string text, ref int number)
    {
        var next = number;
        var result = Regex.Replace(text, "W", _ => string.Create(CultureInfo.InvariantCulture, $"w{next++}"));
        number = next;
        return result;
    }

    [GeneratedRegex(@"w\d+")]
    private static partial Regex Word();
}
