using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A table in, its command tables out: several where title rows divide it, none where it describes no commands. Steps:
/// a row that is the header in truth, what the columns mean, a header that is a row in truth, title rows, rows.
/// </summary>
internal sealed class TableRecognizer(HeaderFinder headers, ColumnClassifier classifier, CellReader cells)
{
    /// <summary>Null where the table describes no commands.</summary>
    public ImmutableArray<CommandTable>? Recognize(TableBlock table, DiagnosticBag diagnostics)
    {
        (table, var title) = headers.Find(table);
        if (classifier.Classify(table, diagnostics) is not { } columns)
        {
            return null;
        }

        var rows = table.Rows;
        var syntax = columns.Single(c => c.Role == ColumnRole.Syntax);
        if (!table.Header.IsEmpty && cells.IsCommand(table.Header[columns.IndexOf(syntax)]))
        {
            columns = [.. columns.Select(c => c with { Header = [] })];
            rows = rows.Insert(0, table.Header);
        }

        var parts = TitleRows.Divide(rows, columns.IndexOf(syntax), cells);
        return [.. parts.Select(part => Build(table, columns, part with { Title = TitleRows.Joined(title, part.Title) }))];
    }

    private CommandTable Build(TableBlock table, ImmutableArray<TableColumn> columns, TitledRows part)
    {
        var drafts = part.Rows.Select(row => Draft(row, columns)).ToList();
        var hasRests = drafts.Exists(d => !d.Rest.IsEmpty);
        return new CommandTable
        {
            Location = part.Location ?? table.Location,
            Title = part.Title,
            Columns = hasRests ? [.. OneExampleColumn(columns), new TableColumn(ColumnRole.Remark, [])] : OneExampleColumn(columns),
            Rows = [.. drafts.SelectMany(d => Rows(d, hasRests))],
        };
    }

    /// <summary>Examples of all columns stand in one list, so the columns become one as well, with both headers.</summary>
    private static ImmutableArray<TableColumn> OneExampleColumn(ImmutableArray<TableColumn> columns)
    {
        var examples = columns.Where(c => c.Role == ColumnRole.Example).ToList();
        if (examples.Count < 2)
        {
            return columns;
        }

        var header = examples.Select(e => e.Header).Where(h => !h.IsEmpty)
            .Aggregate(ImmutableArray<Inline>.Empty, (all, next) => all.IsEmpty ? next : [.. all, new Text(" / "), .. next]);
        var first = columns.IndexOf(examples[0]);
        return [.. columns.Where((c, i) => c.Role != ColumnRole.Example || i == first).Select((c, i) => i == first ? c with { Header = header } : c)];
    }

    private RowDraft Draft(ImmutableArray<TableCell> row, ImmutableArray<TableColumn> columns)
    {
        var draft = new RowDraft { Cells = row };
        for (var i = 0; i < row.Length; i++)
        {
            draft = columns[i].Role switch
            {
                ColumnRole.Action => draft with { Action = row[i].Content },
                ColumnRole.Remark => draft with { Remarks = draft.Remarks.Add(row[i].Content) },
                var role => Take(draft, row[i], role),
            };
        }

        return draft;
    }

    private RowDraft Take(RowDraft draft, TableCell cell, ColumnRole role)
    {
        var read = cells.Read(cell);
        draft = draft with { Rest = Joined(draft.Rest, read.Rest) };
        return role == ColumnRole.Example
            ? draft with { Examples = draft.Examples.AddRange(read.Lines) }
            : draft with { Syntaxes = RowSyntaxes.Of(read.Lines, cell.Location) };
    }

    private static ImmutableArray<Inline> Joined(ImmutableArray<Inline> first, ImmutableArray<Inline> second) =>
        first.IsEmpty || second.IsEmpty ? [.. first, .. second] : [.. first, new LineBreak(IsHard: true), .. second];

    /// <summary>A row for each syntax; an example goes to the one that it begins like.</summary>
    private static IEnumerable<CommandRow> Rows(RowDraft draft, bool hasRests)
    {
        var owners = ExampleOwners.Find(draft.Syntaxes, draft.Examples);
        return draft.Syntaxes.Select((syntax, i) => new CommandRow
        {
            Location = draft.Cells[0].Location,
            Action = draft.Action,
            Syntax = syntax,
            Examples = [.. owners[i]],
            Remarks = hasRests ? draft.Remarks.Add(draft.Rest) : draft.Remarks,
        });
    }

    private sealed record RowDraft
    {
        public required ImmutableArray<TableCell> Cells { get; init; }

        public ImmutableArray<Inline> Action { get; init; } = [];

        public ImmutableArray<CommandLine> Syntaxes { get; init; } = [];

        public ImmutableArray<CommandLine> Examples { get; init; } = [];

        public ImmutableArray<ImmutableArray<Inline>> Remarks { get; init; } = [];

        /// <summary>What stands beside the code in cells of commands.</summary>
        public ImmutableArray<Inline> Rest { get; init; } = [];
    }
}
