using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>Rows of the catalog as one table, each with its remarks and the section it stands in.</summary>
internal static class RowTable
{
    public static string Render(ImmutableArray<CatalogRow> rows, MarkdownScope scope, TwinDocument document) => MarkdownTable.Render(
        [.. Headers.Select(key => TwinDocument.OneLine(scope.Strings[key]))],
        rows.Select(row => Cells(row, scope, document)));

    private static ImmutableArray<string> Headers { get; } = ["column_action", "column_syntax", "column_example", "source"];

    private static string[] Cells(CatalogRow row, MarkdownScope scope, TwinDocument document) =>
    [
        string.Join("<br>", row.Row.Remarks.Prepend(row.Row.Action).Select(cell => MarkdownInlines.Cell(cell, scope))
            .Concat(CommandTableRenderer.Dangers(row.Row, scope)).Where(cell => cell.Length > 0)),
        CommandTableRenderer.Syntax(row.Row.Syntax, scope),
        MarkdownTable.Commands(row.Row.Examples),
        document.Link(row.Section, row.NotePage, row.Row.Anchor.IsNone ? row.SectionAnchor : row.Row.Anchor),
    ];
}
