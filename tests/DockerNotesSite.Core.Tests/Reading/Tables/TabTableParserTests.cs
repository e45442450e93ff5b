namespace DockerNotesSite.Reading.Tables;

public sealed class TabTableParserTests
{
    [Theory]
    [InlineData("操作\t命令\n查看\tdocker ps\n备注", "=[1:操作] [4:命令]\n[1:查看] [4:docker ps]\n2 lines")]
    [InlineData("查看\tdocker ps\tdocker ps -a", "[1:查看] [4:docker ps] [14:docker ps -a]\n1 lines")]
    [InlineData("a\tb\tc\nd\t\tf\ng\th\t\n", "=[1:a] [3:b] [5:c]\n[1:d] [3:] [4:f]\n[1:g] [3:h] [5:]\n3 lines")]
    [InlineData("a\tb\t\nc\td\t\n", "=[1:a] [3:b]\n[1:c] [3:d]\n2 lines")]
    [InlineData("docker ps\t\t列出\ndocker images\t列出", "=[1:docker ps] [12:列出]\n[1:docker images] [15:列出]\n2 lines")]
    [InlineData("\tb\tc\nd\te\tf", "=[1:] [2:b] [4:c]\n[1:d] [3:e] [5:f]\n2 lines")]
    [InlineData("a\tb\n\tc\n", "=[1:a] [3:b]\n[1:] [2:c]\n2 lines")]
    [InlineData("a\tb\nc\td\te\nf\tg\nh\ti", "=[1:a] [3:b]\n[1:c] [3:d\te]\n[1:f] [3:g]\n[1:h] [3:i]\n4 lines")]
    [InlineData("a\t grep x\\|y|\nc\td", "=[1:a] [4:grep x\\|y|]\n[1:c] [3:d]\n2 lines")]
    [InlineData("1\tdocker ps\t列出", "[1:1] [3:docker ps] [13:列出]\n1 lines")]
    public void A_table_begins(string text, string expected) =>
        Assert.Equal(expected, RawTableText.Dump(TabTableParser.TryParse(RawTableText.Source(text), 0)));

    [Theory]
    [InlineData("")]
    [InlineData("\t")]
    [InlineData("容器：\n操作\t命令")]
    [InlineData("容器：\t\n操作\t命令")]
    [InlineData("\tint main() {\n\t\treturn 0;")]
    [InlineData("\tx\t= 1;\n\ty\t= 2;")]
    [InlineData("  a\tb")]
    [InlineData("1.\tFirst\n2.\tSecond")]
    [InlineData("12、\tFirst")]
    [InlineData("•\tFirst")]
    public void No_table_begins(string text) => Assert.Null(TabTableParser.TryParse(RawTableText.Source(text), 0));
}
