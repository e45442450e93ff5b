using CsCheck;

namespace DockerNotesSite.Reading.Tables;

public sealed class TableParserProperties
{
    private static readonly string[] Pieces =
        ["|", "|", "|", "---", "-", ":", " ", "\t", "\n", "\n", "`", "``", "\\", "\\|", "｜", "a", "docker ps", ">", "# "];

    private static readonly Gen<string> Lines = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 40].Select(string.Concat);

    [Fact]
    public void A_pipe_table_is_within_the_text_and_loses_nothing() =>
        Gen.Select(Lines, Gen.Int[0, 3]).Sample((text, indent) =>
        {
            var source = RawTableText.Source(text);
            for (var line = 0; line < source.Lines.Length; line++)
            {
                Check(source, line, PipeTableParser.TryParse(source, line, indent), IsPipeSeparator, indent);
            }
        }, iter: 5_000);

    [Fact]
    public void A_tab_table_is_within_the_text_and_loses_nothing() =>
        Lines.Sample(text =>
        {
            var source = RawTableText.Source(text);
            for (var line = 0; line < source.Lines.Length; line++)
            {
                Check(source, line, TabTableParser.TryParse(source, line), char.IsWhiteSpace, 0);
            }
        }, iter: 5_000);

    [Theory]
    [InlineData("| a ")]
    [InlineData("` | ")]
    [InlineData("`a`|")]
    [InlineData("\\|`")]
    [InlineData("a\t")]
    public void A_line_of_many_cells_is_read_to_its_end(string cell)
    {
        var line = string.Concat(Enumerable.Repeat(cell, 300_000));
        var source = RawTableText.Source(line + "|\n" + string.Concat(Enumerable.Repeat("|-", 1_000)) + "|\n" + line + "\n| a |\n" + line);
        foreach (var table in (RawTable?[])[PipeTableParser.TryParse(source, 0), TabTableParser.TryParse(source, 0)])
        {
            Assert.True(table is null || table.LineCount <= source.Lines.Length);
        }
    }

    [Fact]
    public void Padding_does_not_multiply_a_wide_header_with_many_rows()
    {
        var wide = string.Concat(Enumerable.Repeat("|-", 100_000)) + "|";
        var source = RawTableText.Source(wide.Replace('-', 'a') + "\n" + wide + string.Concat(Enumerable.Repeat("\n|b|", 100_000)));
        var table = PipeTableParser.TryParse(source, 0)!;
        Assert.Equal(100_000, table.Rows.Length);
        Assert.InRange(table.Alignments.Length, 1, 1_000);
        Assert.Contains("a|a|a|a", table.Header[^1].Text, StringComparison.Ordinal);
    }

    private static void Check(SourceText source, int line, RawTable? table, Func<char, bool> isSeparator, int indent)
    {
        if (table is null)
        {
            return;
        }

        Assert.InRange(table.LineCount, 1, source.Lines.Length - line);
        Assert.All(table.Rows, r => Assert.Equal(table.Alignments.Length, r.Length));
        var cells = table.Header.Concat(table.Rows.SelectMany(r => r)).ToList();
        Assert.All(cells, c => Assert.InRange(c.Location.Column, 1, source.Lines[c.Location.Line - 1].Length + 1));
        var written = source.Lines.Skip(line).Take(table.LineCount).SelectMany((l, i) => i == 0 ? l.Skip(indent) : l);
        Assert.Equal(Texts(written, isSeparator), Texts(cells.SelectMany(c => c.Text), isSeparator));
    }

    private static bool IsPipeSeparator(char c) => char.IsWhiteSpace(c) || @"|｜\-:>".Contains(c, StringComparison.Ordinal);

    private static string Texts(IEnumerable<char> characters, Func<char, bool> isSeparator) =>
        string.Concat(characters.Where(c => !isSeparator(c)));
}
