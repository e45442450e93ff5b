using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Searching.Documents;

/// <summary>
/// The texts of blocks in reading order, one for each paragraph, cell or listing. Rows of commands and definitions of concepts
/// are left out: they are found by themselves.
/// </summary>
internal static class BlockTexts
{
    public static IEnumerable<string> Of(ImmutableArray<Block> blocks) => blocks.SelectMany(Of);

    /// <summary>Nothing for a heading: it is no text of its section.</summary>
    public static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [PlainText.Of(paragraph.Content)],
        CodeBlock code => [code.Text],
        TableBlock table => table.Rows.Prepend(table.Header).SelectMany(row => row.Select(cell => PlainText.Of(cell.Content))),
        CommandTable table => [PlainText.Of(table.Title)],
        Quote quote => [PlainText.Of(quote.Title), .. Of(quote.Content)],
        ListBlock list => list.Items.SelectMany(item => Of(item.Content)),
        ElementBlock element => Of(element.Content),
        _ => [],
    };
}
