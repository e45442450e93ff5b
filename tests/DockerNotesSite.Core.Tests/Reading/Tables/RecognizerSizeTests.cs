using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Input of a size that takes hours where the work is quadratic.</summary>
public sealed class RecognizerSizeTests
{
    private const int Many = 20_000;

    public static TheoryData<string> Cells =>
        ["`docker ps`, ", "docker ps, ", "docker ps <br> ", "`x` 文 ", "**docker** ", "，docker，", "&amp;;", "' docker \" ", "sudo ", "[a](b) ", "<br>", "docker ps / "];

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_of_many_commands(string piece)
    {
        var cell = string.Concat(Enumerable.Repeat(piece, Many));
        Read(SimpleMarkdown.Table($"|操作|命令|示例|\n|-|-|-|\n|列出|docker {cell}|{cell}|\n|{cell}|docker ps||"));
    }

    [Fact]
    public void A_table_of_many_rows() =>
        Read(SimpleMarkdown.Table("|操作|命令|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|**组**||\n|列出|`docker ps`|\n", Many))));

    [Fact]
    public void A_list_of_many_items()
    {
        var item = SimpleMarkdown.Paragraph("`docker ps`：列出");
        Read(SimpleMarkdown.List([.. Enumerable.Range(0, Many).Select(_ => ImmutableItem(item))]));
    }

    [Theory]
    [InlineData("# 列出\n\ndocker ps \\\n -a # x\n")]
    [InlineData("# 列出\n")]
    [InlineData("docker ps \\\n")]
    [InlineData("docker ps # '\n")]
    public void A_shell_block_of_many_lines(string lines) =>
        Read(new CodeBlock { Location = SimpleMarkdown.At(1), Text = string.Concat(Enumerable.Repeat(lines, Many)) + "\ndocker ps" });

    [Fact]
    public void A_paragraph_of_many_pieces()
    {
        var text = string.Concat(Enumerable.Repeat("\n，`docker ps`", Many));
        Read(SimpleMarkdown.List([SimpleMarkdown.Paragraph(text + "列出" + text)]));
    }

    private static ImmutableArray<Block> ImmutableItem(Block block) => [block];

    private static void Read(Block block)
    {
        Assert.NotEmpty(new CommandTableRecognizer(new(), SimpleMarkdown.Docker).Recognize([block], "a", new(), new()));
    }
}
