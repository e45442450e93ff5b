using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// Tables that describe no commands → HTML, inside a box that scrolls by keyboard where the page is narrow. A wide table's
/// rows become cards there, each cell with its column's name; its roles are written out because a browser drops a table's
/// meaning with its display.
/// </summary>
internal static class TableRenderer
{
    private const int FewestCardColumns = 3;

    public static void Write(HtmlWriter html, TableBlock table, HtmlScope scope)
    {
        OpenBox(html, scope.Label(scope.Strings["table"]));
        var columns = Columns(table);
        var areCards = columns.Length >= FewestCardColumns && !table.Header.IsEmpty;
        html.Open("table", ("class", areCards ? "cards" : null), ("role", areCards ? "table" : null));
        if (!table.Header.IsEmpty)
        {
            html.Open("thead", ("role", areCards ? "rowgroup" : null));
            WriteRow(html, "th", table.Header, columns, areCards, scope);
            html.Close("thead");
        }

        html.Open("tbody", ("role", areCards ? "rowgroup" : null));
        for (var i = 0; i < table.Rows.Length; i++)
        {
            html.NewLine();
            WriteRow(html, "td", table.Rows[i], columns, areCards, scope, i < table.RowAnchors.Length ? table.RowAnchors[i] : Anchor.None);
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
    }

    /// <summary>A group rather than a region: a note's many tables are no landmarks of its page.</summary>
    public static void OpenBox(HtmlWriter html, string label) =>
        html.Open("div", ("class", "table-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", label));

    private static ImmutableArray<Column> Columns(TableBlock table) =>
    [
        .. Enumerable.Range(0, Math.Max(table.Header.Length, table.Rows.Select(r => r.Length).DefaultIfEmpty().Max()))
            .Select(i => new Column(
                i < table.Header.Length ? PlainText.Of(table.Header[i].Content) : "",
                i < table.Alignments.Length ? ClassOf(table.Alignments[i]) : null)),
    ];

    private static void WriteRow(
        HtmlWriter html, string cellName, ImmutableArray<TableCell> cells, ImmutableArray<Column> columns, bool areCards, HtmlScope scope, Anchor anchor = default)
    {
        var isHeader = cellName == "th";
        var id = scope.Ids.Claim(anchor.Value ?? "");
        html.Open("tr", ("id", id), ("role", areCards ? "row" : null));
        for (var i = 0; i < cells.Length; i++)
        {
            html.Open(
                cellName,
                ("scope", isHeader ? "col" : null),
                ("class", columns[i].Class),
                ("role", !areCards ? null : isHeader ? "columnheader" : "cell"),
                ("data-label", areCards && !isHeader && columns[i].Name.Length > 0 ? columns[i].Name : null));
            if (i == 0 && id is not null)
            {
                Permalink.Write(html, anchor, scope.Strings["link_to_row"], PlainText.Of(cells[i].Content));
            }

            InlineRenderer.Write(html, cells[i].Content, scope);
            html.Close(cellName);
        }

        html.Close("tr");
    }

    private static string? ClassOf(TableAlignment alignment) => alignment switch
    {
        TableAlignment.Left => "left",
        TableAlignment.Center => "center",
        TableAlignment.Right => "right",
        _ => null,
    };

    private readonly record struct Column(string Name, string? Class);
}
