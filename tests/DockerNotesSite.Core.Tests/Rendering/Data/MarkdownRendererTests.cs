using System.Collections.Immutable;
using CsCheck;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering.Data.Twins;

namespace DockerNotesSite.Rendering.Data;

public sealed class MarkdownRendererTests
{
    private static readonly MarkdownScope Scope = TwinSite.Of(SmallCatalog.Empty, SmallCatalog.NoWords, "").Scope(new UrlPath("notes/a.html"));

    [Fact]
    public void Any_blocks_read_back_as_the_same_text() =>
        AnyBlocks.Document.Select(WithoutCommandTables).Sample(
            blocks =>
            {
                var markdown = MarkdownRenderer.Render(blocks, Scope);
                return VisibleText.Of(markdown) == VisibleText.Of(blocks) ? true : throw new InvalidOperationException(
                    $"expected {VisibleText.Of(blocks)}\nfound    {VisibleText.Of(markdown)}\n{markdown}");
            },
            iter: 3_000);

    [Fact]
    public void A_table_without_a_header_in_a_tight_list_is_not_read_as_part_of_the_line_before()
    {
        var table = new TableBlock { Location = default, Alignments = [TableAlignment.None, TableAlignment.None], Rows = [[Cell("a"), Cell("b")]] };
        ImmutableArray<Block> blocks = [List(new Paragraph { Location = default, Content = [new Text("前")] }, List(List(table)))];

        Assert.Equal("前ab", VisibleText.Of(MarkdownRenderer.Render(blocks, Scope)));
    }

    private static ListBlock List(params ImmutableArray<Block> content) =>
        new() { Location = default, IsOrdered = false, Items = [new ListItem(default, content)] };

    private static TableCell Cell(string text) => new(default, [new Text(text)], text);

    // Columns may stand in another order than the model's members, so only the characters are compared.
    [Fact]
    public void Any_command_table_keeps_every_character() =>
        AnyBlocks.Document.Sample(
            blocks =>
            {
                var markdown = MarkdownRenderer.Render(blocks, Scope);
                var missing = Characters(VisibleText.Of(blocks)).Where(c => Characters(VisibleText.Of(markdown)).GetValueOrDefault(c.Key) < c.Value);
                return !missing.Any() ? true : throw new InvalidOperationException($"missing {string.Join(" ", missing)}\n{markdown}");
            },
            iter: 1_000);

    private static Dictionary<char, int> Characters(string text) => text.CountBy(c => c).ToDictionary();

    private static ImmutableArray<Block> WithoutCommandTables(ImmutableArray<Block> blocks) =>
    [
        .. blocks.Where(b => b is not CommandTable).Select(block => block switch
        {
            Quote quote => quote with { Content = WithoutCommandTables(quote.Content) },
            ListBlock list => list with { Items = [.. list.Items.Select(i => i with { Content = WithoutCommandTables(i.Content) })] },
            ConceptDefinition concept => concept with { Definition = WithoutCommandTables(concept.Definition) },
            ElementBlock element => element with { Content = WithoutCommandTables(element.Content) },
            _ => block,
        }),
    ];
}
