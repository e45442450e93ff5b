using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

public sealed class PipeTableParserTests
{
    [Theory]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |", "=[3:a] [7:b]\n[3:c] [7:d]\n3 lines")]
    [InlineData("a | b\n-|-\nc | d", "=[1:a] [5:b]\n[1:c] [5:d]\n3 lines")]
    [InlineData("| a | b |\n|: --- :|: - - |\n| c | d |", "=[3:a] [7:b]\n[3:c] [7:d]\n3 lines")]
    [InlineData("| - | - |\n|---|---|\n| c | d |", "[3:c] [7:d]\n3 lines")]
    [InlineData("| | |\n|---|---|\n| c | d |", "[3:c] [7:d]\n3 lines")]
    [InlineData("|---|---|\n| c | d |", "[3:c] [7:d]\n2 lines")]
    [InlineData("|---|---|\n| a | b |\n|---|---|\n| c | d |", "=[3:a] [7:b]\n[3:c] [7:d]\n4 lines")]
    [InlineData("| a | b |\n|---|\n| c | d |", "=[3:a] [7:b]\n[3:c] [7:d]\n3 lines")]
    [InlineData("| a | b |\n|---|---|---|\n| c | d | e |", "=[3:a] [7:b] [10:]\n[3:c] [7:d] [11:e]\n3 lines")]
    [InlineData("   | a | b |\n|---|---|", "=[6:a] [10:b]\n2 lines")]
    [InlineData("| a |\n|---|\n| c |", "=[3:a]\n[3:c]\n3 lines")]
    [InlineData("# | 名称\n--|--\n1 | web", "=[1:#] [5:名称]\n[1:1] [5:web]\n3 lines")]
    [InlineData("｜ 操作 ｜ 命令 ｜\n｜——｜——｜\n｜ 查看 ｜ docker ps | grep x ｜", "=[3:操作] [8:命令]\n[3:查看] [8:docker ps | grep x]\n3 lines")]
    public void A_table_begins(string text, string expected) =>
        Assert.Equal(expected, RawTableText.Dump(PipeTableParser.TryParse(RawTableText.Source(text), 0)));

    [Theory]
    [InlineData("| `docker ps | grep x` | d |", "[3:`docker ps | grep x`] [26:d]")]
    [InlineData("| ``a ` | b`` | d |", "[3:``a ` | b``] [17:d]")]
    [InlineData("| `\\|` | `|` |", "[3:`|`] [10:`|`]")]
    [InlineData("| use ` | quote ` |", "[3:use `] [11:quote `]")]
    [InlineData("| ` | ` |", "[3:`] [7:`]")]
    [InlineData("| \\` a | b ` |", "[3:\\` a] [10:b `]")]
    [InlineData("| c \\| d | e |", "[3:c | d] [12:e]")]
    [InlineData("| c \\\\| e |", "[3:c \\\\] [9:e]")]
    [InlineData("| c<br>d | [`e`](f) `g` |", "[3:c<br>d] [12:[`e`](f) `g`]")]
    [InlineData("| c |", "[3:c] [6:]")]
    [InlineData("| c || |", "[3:c] [6:]")]
    [InlineData("|| c |", "[2:] [4:c]")]
    [InlineData("c | ps | grep x |", "[1:c] [5:ps | grep x]")]
    [InlineData("   c | d", "[4:c] [8:d]")]
    public void Cells_keep_their_text_and_place(string row, string expected) =>
        Assert.Equal(
            $"=[3:a] [7:b]\n{expected}\n3 lines",
            RawTableText.Dump(PipeTableParser.TryParse(RawTableText.Source("| a | b |\n|---|---|\n" + row), 0)));

    [Theory]
    [InlineData("a | b")]
    [InlineData("a | b\nc | d")]
    [InlineData("a\n---|---")]
    [InlineData("a | b\n---")]
    [InlineData("`a | b`\n---|---")]
    [InlineData("a | b\n:|:")]
    [InlineData("    | a | b |\n    |---|---|")]
    [InlineData("> | a | b |\n> |---|---|")]
    [InlineData("---|---")]
    [InlineData("---\ntitle: a | b")]
    [InlineData("")]
    public void No_table_begins(string text) => Assert.Null(PipeTableParser.TryParse(RawTableText.Source(text), 0));

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("`a|b` text")]
    [InlineData("## Heading | x")]
    [InlineData("> quote | x")]
    [InlineData("```sh | x")]
    public void It_ends_at_a_line_that_is_no_row(string line) =>
        Assert.Equal(
            "=[3:a] [7:b]\n[3:c] [7:d]\n3 lines",
            RawTableText.Dump(PipeTableParser.TryParse(RawTableText.Source($"| a | b |\n|---|---|\n| c | d |\n{line}\n| e | f |"), 0)));

    [Fact]
    public void It_ends_above_the_header_of_the_next_table()
    {
        var text = RawTableText.Source("| a | b |\n|---|---|\n| c | d |\n| - | - |\n| e | f |\n|---|---|\n| g | h |");
        Assert.Equal("=[3:a] [7:b]\n[3:c] [7:d]\n[3:-] [7:-]\n4 lines", RawTableText.Dump(PipeTableParser.TryParse(text, 0)));
        Assert.Equal("=[3:e] [7:f]\n[3:g] [7:h]\n3 lines", RawTableText.Dump(PipeTableParser.TryParse(text, 4)));
    }

    [Fact]
    public void Inside_a_container_its_marks_are_no_part_of_it()
    {
        var item = RawTableText.Source("- | a | b |\n  |---|---|\n  | c | d |\n| e | f |");
        Assert.Equal("=[5:a] [9:b]\n[5:c] [9:d]\n3 lines", RawTableText.Dump(PipeTableParser.TryParse(item, 0, 2)));
        var quote = RawTableText.Source("> a | b\n> --|--\n> c | d\ne | f");
        Assert.Equal("=[3:a] [7:b]\n[3:c] [7:d]\n3 lines", RawTableText.Dump(PipeTableParser.TryParse(quote, 0, 2)));
    }

    [Fact]
    public void The_delimiter_row_aligns()
    {
        var table = PipeTableParser.TryParse(RawTableText.Source("a|b|c|d|e\n--|:-|-:|:-:|"), 0);
        Assert.Equal(
            [TableAlignment.None, TableAlignment.Left, TableAlignment.Right, TableAlignment.Center, TableAlignment.None],
            table!.Alignments);
    }

    [Fact]
    public void A_row_that_does_not_fit_is_told()
    {
        var diagnostics = new DiagnosticBag();
        PipeTableParser.TryParse(RawTableText.Source("| a | b |\n|---|---|\n| c | d | e |\n| f | g |\n| h | i | |"), 0)!
            .Report(diagnostics);
        var told = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("DNS3301", told.Code);
        Assert.Equal("notes/a.md(3,11)", told.Location.ToString());
    }

    [Fact]
    public void A_header_that_is_short_for_most_rows_gets_columns()
    {
        var table = PipeTableParser.TryParse(RawTableText.Source("a | b\n--|--\nc | d | e\nf | g | h\ni | j"), 0)!;
        Assert.Equal("=[1:a] [5:b] [6:]\n[1:c] [5:d] [9:e]\n[1:f] [5:g] [9:h]\n[1:i] [5:j] [6:]\n5 lines", RawTableText.Dump(table));
        Assert.Empty(table.LongRows);
    }
}
