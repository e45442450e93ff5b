using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>
/// A command table as a Markdown table, whatever form its author gave it: his columns in his order, and one more for each
/// kind of cell that a row has and no column stands for.
/// </summary>
internal static class CommandTableRenderer
{
    public static string Render(CommandTable table, MarkdownScope scope)
    {
        var columns = Columns(table);
        var title = MarkdownInlines.Paragraph(table.Title, scope);
        var rows = MarkdownTable.Render(
            [.. columns.Select(c => Header(c, scope))],
            table.Rows.Select(row => Cells(row, columns, scope)));
        return title.Length == 0 ? rows : title + "\n\n" + rows;
    }

    /// <summary>The line as code, linked to its command's page.</summary>
    public static string Syntax(CommandLine line, MarkdownScope scope)
    {
        var code = MarkdownTable.Commands([line]);
        return code.Length > 0 && scope.PageOf(line.Command) is { } page ? $"[{code}]({MarkdownText.Address(scope.To(page))})" : code;
    }

    /// <summary>What is dangerous in the row, each a cell's line of its own.</summary>
    public static IEnumerable<string> Dangers(CommandRow row, MarkdownScope scope) => Dangers(DangerTexts.Of(row, scope.Language), scope);

    public static IEnumerable<string> Dangers(IEnumerable<string> texts, MarkdownScope scope) =>
        texts.Select(danger => $"**{TwinDocument.OneLine(scope.Strings["danger"])}** {TwinDocument.OneLine(danger)}");

    private static ImmutableArray<TableColumn> Columns(CommandTable table)
    {
        var columns = table.Columns.ToList();
        AddMissing(ColumnRole.Action, 0, table.Rows.Any(r => r.Action.Length > 0) ? 1 : 0);
        AddMissing(ColumnRole.Syntax, columns.Count, 1);
        AddMissing(ColumnRole.Example, columns.Count, table.Rows.Any(r => r.Examples.Length > 0) ? 1 : 0);
        AddMissing(ColumnRole.Remark, columns.Count, table.Rows.Select(r => r.Remarks.Length).DefaultIfEmpty().Max());
        return [.. columns];

        void AddMissing(ColumnRole role, int at, int wanted)
        {
            for (var have = columns.Count(c => c.Role == role); have < wanted; have++)
            {
                columns.Insert(Math.Min(at, columns.Count), new TableColumn(role, []));
            }
        }
    }

    private static string Header(TableColumn column, MarkdownScope scope)
    {
        var header = MarkdownInlines.Cell(column.Header, scope);
        return header.Length > 0 ? header : MarkdownText.Escape(scope.Strings[Key(column.Role)]);
    }

    private static string Key(ColumnRole role) => role switch
    {
        ColumnRole.Action => "column_action",
        ColumnRole.Syntax => "column_syntax",
        ColumnRole.Example => "column_example",
        _ => "column_remark",
    };

    // The first column of a kind holds the row's cell; of remarks each column has its own.
    private static string[] Cells(CommandRow row, ImmutableArray<TableColumn> columns, MarkdownScope scope)
    {
        var seen = new Dictionary<ColumnRole, int>();
        return [.. columns.Select(column =>
        {
            var index = seen.GetValueOrDefault(column.Role);
            seen[column.Role] = index + 1;
            return (column.Role, index) switch
            {
                (ColumnRole.Remark, _) => index < row.Remarks.Length ? MarkdownInlines.Cell(row.Remarks[index], scope) : "",
                (_, > 0) => "",
                (ColumnRole.Action, _) => MarkdownInlines.Cell(row.Action, scope),
                (ColumnRole.Syntax, _) => string.Join("<br>", Dangers(row, scope).Prepend(Syntax(row.Syntax, scope)).Where(cell => cell.Length > 0)),
                _ => MarkdownTable.Commands(row.Examples),
            };
        })];
    }
}
