using System.Collections.Immutable;

namespace DockerNotesSite.Model.Content;

/// <summary>
/// Makes a new tree from a note's blocks. A stage overrides what it changes; everything below is visited in reading order.
/// </summary>
public abstract class ContentRewriter
{
    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => [.. blocks.Select(RewriteBlock)];

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => [.. inlines.SelectMany(RewriteToSeveral)];

    protected virtual Block RewriteBlock(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block switch
        {
            Heading heading => heading with { Content = Rewrite(heading.Content) },
            Paragraph paragraph => paragraph with { Content = Rewrite(paragraph.Content) },
            Quote quote => quote with { Title = Rewrite(quote.Title), Content = Rewrite(quote.Content) },
            ListBlock list => list with { Items = [.. list.Items.Select(item => item with { Content = Rewrite(item.Content) })] },
            TableBlock table => table with { Header = RewriteCells(table.Header), Rows = [.. table.Rows.Select(RewriteCells)] },
            ElementBlock element => element with { Content = Rewrite(element.Content) },
            CommandTable table => RewriteTable(table),
            ConceptDefinition concept => concept with { Term = Rewrite(concept.Term), Definition = Rewrite(concept.Definition) },
            _ => block,
        };
    }

    protected virtual ImmutableArray<CommandRow> RewriteRows(ImmutableArray<CommandRow> rows) => [.. rows.Select(RewriteRow)];

    protected virtual CommandRow RewriteRow(CommandRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row with { Action = Rewrite(row.Action), Remarks = [.. row.Remarks.Select(Rewrite)] };
    }

    protected virtual Inline RewriteInline(Inline inline)
    {
        ArgumentNullException.ThrowIfNull(inline);
        return inline switch
        {
            Emphasis emphasis => emphasis with { Content = Rewrite(emphasis.Content) },
            Link link => link with { Content = Rewrite(link.Content) },
            ElementInline element => element with { Content = Rewrite(element.Content) },
            _ => inline,
        };
    }

    /// <summary>For a rewriter that puts several inlines in the place of one.</summary>
    protected virtual IEnumerable<Inline> RewriteToSeveral(Inline inline) => [RewriteInline(inline)];

    private CommandTable RewriteTable(CommandTable table) => table with
    {
        Title = Rewrite(table.Title),
        Columns = [.. table.Columns.Select(column => column with { Header = Rewrite(column.Header) })],
        Rows = RewriteRows(table.Rows),
    };

    private ImmutableArray<TableCell> RewriteCells(ImmutableArray<TableCell> cells) =>
        [.. cells.Select(cell => cell with { Content = Rewrite(cell.Content) })];
}
