using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// Command tables → HTML: columns in the author's order, each row with its own id and a link to it. The roles are written
/// out because the narrow layout shows rows as cards, and a browser drops a table's meaning with its display.
/// </summary>
internal static class CommandTableRenderer
{
    public static void Write(HtmlWriter html, CommandTable table, HtmlScope scope)
    {
        var columns = ShownColumns(table);
        TableRenderer.OpenBox(html, table.Title.IsEmpty ? scope.Label(scope.Strings["command_table"]) : PlainText.Of(table.Title));
        html.Open("table", ("class", $"commands columns-{columns.Length}"), ("role", "table"));
        if (!table.Title.IsEmpty)
        {
            html.Open("caption");
            InlineRenderer.Write(html, table.Title, scope);
            html.Close("caption");
        }

        WriteHeader(html, columns, scope);
        html.Open("tbody", ("role", "rowgroup"));
        foreach (var row in table.Rows)
        {
            html.NewLine();
            WriteRow(html, row, columns, scope);
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
    }

    private static void WriteHeader(HtmlWriter html, ImmutableArray<ShownColumn> columns, HtmlScope scope)
    {
        html.Open("thead", ("role", "rowgroup"));
        html.Open("tr", ("role", "row"));
        foreach (var column in columns)
        {
            html.Open("th", ("scope", "col"), ("role", "columnheader"), ("class", ClassOf(column.Column.Role)));
            if (column.Column.Header.IsEmpty)
            {
                html.Text(scope.Strings["column_" + ClassOf(column.Column.Role)]);
            }
            else
            {
                InlineRenderer.Write(html, column.Column.Header, scope);
            }

            html.Close("th");
        }

        html.Close("tr");
        html.Close("thead");
    }

    private static void WriteRow(HtmlWriter html, CommandRow row, ImmutableArray<ShownColumn> columns, HtmlScope scope)
    {
        var id = scope.Ids.Claim(row.Anchor.Value ?? "");
        var linked = columns.FirstOrDefault(c => c.Column.Role == ColumnRole.Action, columns[0]);
        var marked = columns.FirstOrDefault(c => c.Column.Role == ColumnRole.Syntax, columns[0]);
        html.Open("tr", ("id", id), ("role", "row"));
        foreach (var column in columns)
        {
            html.Open("td", ("class", ClassOf(column.Column.Role)), ("role", "cell"));
            if (column == linked && id is not null)
            {
                Permalink.Write(html, row.Anchor, scope.Strings["link_to_row"], PlainText.Of(row.Action));
            }

            WriteCell(html, row, column, scope);
            if (column == marked)
            {
                DangerRenderer.Write(html, DangerTexts.Of(row, scope.Language), scope);
            }

            html.Close("td");
        }

        html.Close("tr");
    }

    private static void WriteCell(HtmlWriter html, CommandRow row, ShownColumn column, HtmlScope scope)
    {
        switch (column.Column.Role)
        {
            case ColumnRole.Action:
                InlineRenderer.Write(html, row.Action, scope);
                break;
            case ColumnRole.Syntax:
                WriteLines(html, [row.Syntax], line => CodeRenderer.WriteSyntax(html, line, scope));
                break;
            case ColumnRole.Example:
                WriteLines(html, row.Examples, line => CodeRenderer.WriteExample(html, line, scope));
                break;
            case ColumnRole.Remark when column.Remark < row.Remarks.Length:
                InlineRenderer.Write(html, row.Remarks[column.Remark], scope);
                break;
        }
    }

    private static void WriteLines(HtmlWriter html, ImmutableArray<CommandLine> lines, Action<CommandLine> write)
    {
        foreach (var line in lines.Where(l => l.Text.Length > 0))
        {
            html.Open("div", ("class", "command-line"));
            write(line);
            html.Close("div");
        }
    }

    /// <summary>
    /// A row has one action, one syntax and one list of examples, so further columns of such a role have nothing left to
    /// show. Remarks are counted.
    /// </summary>
    private static ImmutableArray<ShownColumn> ShownColumns(CommandTable table)
    {
        var remarks = 0;
        return
        [
            .. table.Columns
                .Where((c, i) => c.Role == ColumnRole.Remark || !table.Columns.Take(i).Any(earlier => earlier.Role == c.Role))
                .Select(c => new ShownColumn(c, c.Role == ColumnRole.Remark ? remarks++ : -1)),
        ];
    }

    private static string ClassOf(ColumnRole role) => role switch
    {
        ColumnRole.Action => "action",
        ColumnRole.Syntax => "syntax",
        ColumnRole.Example => "example",
        _ => "remark",
    };

    /// <summary>A column and which of the row's remarks it shows; -1 where it shows none.</summary>
    private readonly record struct ShownColumn(TableColumn Column, int Remark);
}
