using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Tables that describe no commands → HTML, inside a box that scrolls by keyboard where the page is narrow.</summary>
internal static class TableRenderer
{
    public static void Write(HtmlWriter html, TableBlock table, HtmlScope scope)
    {
        OpenBox(html, scope.Label(scope.Strings["table"]));
        html.Open("table");
        if (!table.Header.IsEmpty)
        {
            html.Open("thead");
            WriteRow(html, "th", table.Header, table.Alignments, scope);
            html.Close("thead");
        }

        html.Open("tbody");
        foreach (var row in table.Rows)
        {
            html.NewLine();
            WriteRow(html, "td", row, table.Alignments, scope);
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
    }

    /// <summary>A group rather than a region: a note's many tables are no landmarks of its page.</summary>
    public static void OpenBox(HtmlWriter html, string label) =>
        html.Open("div", ("class", "table-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", label));

    private static void WriteRow(
        HtmlWriter html, string cellName, ImmutableArray<TableCell> cells, ImmutableArray<TableAlignment> alignments, HtmlScope scope)
    {
        html.Open("tr");
        for (var i = 0; i < cells.Length; i++)
        {
            var alignment = i < alignments.Length ? alignments[i] : TableAlignment.None;
            html.Open(cellName, ("scope", cellName == "th" ? "col" : null), ("class", ClassOf(alignment)));
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
}
