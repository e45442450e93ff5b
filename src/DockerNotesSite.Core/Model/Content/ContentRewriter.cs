using System.Collections.Immutable;

namespace DockerNotesSite.Model.Content;

/// <summary>
/// Makes a new tree from a note's blocks. A stage overrides what it changes; everything below is visited in reading order. What stays as
/// it is, is the same object in the new tree, so that a stage that only looks makes nothing.
/// </summary>
public abstract class ContentRewriter
{
    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => RewriteEach(blocks, static (own, block) => own.RewriteBlock(block));

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        ImmutableArray<Inline>.Builder? changed = null;
        for (var i = 0; i < inlines.Length; i++)
        {
            if (Split(inlines[i]) is { } several)
            {
                changed ??= BeginningOf(inlines, i);
                changed.AddRange(several);
                continue;
            }

            var rewritten = RewriteInline(inlines[i]);
            if (changed is null && !ReferenceEquals(rewritten, inlines[i]))
            {
                changed = BeginningOf(inlines, i);
            }

            changed?.Add(rewritten);
        }

        return changed?.DrainToImmutable() ?? inlines;
    }

    protected virtual Block RewriteBlock(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block switch
        {
            Heading heading => Rewrite(heading.Content) is var content && content == heading.Content ? heading : heading with { Content = content },
            Paragraph paragraph => Rewrite(paragraph.Content) is var content && content == paragraph.Content ? paragraph : paragraph with { Content = content },
            Quote quote => RewriteQuote(quote),
            ListBlock list => RewriteEach(list.Items, static (own, item) => own.RewriteItem(item)) is var items && items == list.Items ? list : list with { Items = items },
            TableBlock table => RewriteTable(table),
            ElementBlock element => Rewrite(element.Content) is var content && content == element.Content ? element : element with { Content = content },
            CommandTable table => RewriteTable(table),
            ConceptDefinition concept => RewriteConcept(concept),
            _ => block,
        };
    }

    protected virtual ImmutableArray<CommandRow> RewriteRows(ImmutableArray<CommandRow> rows) => RewriteEach(rows, static (own, row) => own.RewriteRow(row));

    protected virtual CommandRow RewriteRow(CommandRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var action = Rewrite(row.Action);
        var remarks = RewriteEach(row.Remarks, static (own, remark) => own.Rewrite(remark));
        return action == row.Action && remarks == row.Remarks ? row : row with { Action = action, Remarks = remarks };
    }

    protected virtual Inline RewriteInline(Inline inline)
    {
        ArgumentNullException.ThrowIfNull(inline);
        return inline switch
        {
            Emphasis emphasis => Rewrite(emphasis.Content) is var content && content == emphasis.Content ? emphasis : emphasis with { Content = content },
            Link link => Rewrite(link.Content) is var content && content == link.Content ? link : link with { Content = content },
            ElementInline element => Rewrite(element.Content) is var content && content == element.Content ? element : element with { Content = content },
            _ => inline,
        };
    }

    /// <summary>For a rewriter that puts several inlines in the place of one; null where it does not.</summary>
    protected virtual IReadOnlyCollection<Inline>? Split(Inline inline) => null;

    /// <summary>The same array where each element stays the object that it is.</summary>
    private protected ImmutableArray<T> RewriteEach<T>(ImmutableArray<T> items, Func<ContentRewriter, T, T> rewrite)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var rewritten = rewrite(this, items[i]);
            if (changed is null && !ReferenceEquals(rewritten, items[i]))
            {
                changed = BeginningOf(items, i);
            }

            changed?.Add(rewritten);
        }

        return changed?.DrainToImmutable() ?? items;
    }

    /// <summary>The same array where each list stays the array that it is.</summary>
    private protected ImmutableArray<ImmutableArray<T>> RewriteEach<T>(
        ImmutableArray<ImmutableArray<T>> lists, Func<ContentRewriter, ImmutableArray<T>, ImmutableArray<T>> rewrite)
    {
        ImmutableArray<ImmutableArray<T>>.Builder? changed = null;
        for (var i = 0; i < lists.Length; i++)
        {
            var rewritten = rewrite(this, lists[i]);
            if (changed is null && rewritten != lists[i])
            {
                changed = BeginningOf(lists, i);
            }

            changed?.Add(rewritten);
        }

        return changed?.DrainToImmutable() ?? lists;
    }

    private Quote RewriteQuote(Quote quote)
    {
        var title = Rewrite(quote.Title);
        var content = Rewrite(quote.Content);
        return title == quote.Title && content == quote.Content ? quote : quote with { Title = title, Content = content };
    }

    private ListItem RewriteItem(ListItem item) =>
        Rewrite(item.Content) is var content && content == item.Content ? item : item with { Content = content };

    private ConceptDefinition RewriteConcept(ConceptDefinition concept)
    {
        var term = Rewrite(concept.Term);
        var definition = Rewrite(concept.Definition);
        return term == concept.Term && definition == concept.Definition ? concept : concept with { Term = term, Definition = definition };
    }

    private TableBlock RewriteTable(TableBlock table)
    {
        var header = RewriteCells(table.Header);
        var rows = RewriteEach(table.Rows, static (own, row) => own.RewriteCells(row));
        return header == table.Header && rows == table.Rows ? table : table with { Header = header, Rows = rows };
    }

    private CommandTable RewriteTable(CommandTable table)
    {
        var title = Rewrite(table.Title);
        var columns = RewriteEach(table.Columns, static (own, column) => own.RewriteColumn(column));
        var rows = RewriteRows(table.Rows);
        return title == table.Title && columns == table.Columns && rows == table.Rows ? table : table with { Title = title, Columns = columns, Rows = rows };
    }

    private TableColumn RewriteColumn(TableColumn column) =>
        Rewrite(column.Header) is var header && header == column.Header ? column : column with { Header = header };

    private ImmutableArray<TableCell> RewriteCells(ImmutableArray<TableCell> cells) => RewriteEach(cells, static (own, cell) => own.RewriteCell(cell));

    private TableCell RewriteCell(TableCell cell) =>
        Rewrite(cell.Content) is var content && content == cell.Content ? cell : cell with { Content = content };

    private static ImmutableArray<T>.Builder BeginningOf<T>(ImmutableArray<T> items, int count)
    {
        var beginning = ImmutableArray.CreateBuilder<T>(items.Length);
        beginning.AddRange(items, count);
        return beginning;
    }
}
