using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>A table as GitHub reads it. Cells are Markdown on one line.</summary>
internal static class MarkdownTable
{
    public static string Render(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        Render(header, [.. header.Select(_ => TableAlignment.None)], rows);

    public static string Render(TableBlock table, MarkdownScope scope)
    {
        var columns = Math.Max(table.Alignments.Length, table.Header.Length);
        if (columns == 0)
        {
            return "";
        }

        return Render(
            [.. Enumerable.Range(0, columns).Select(i => Cell(table.Header, i, scope))],
            [.. Enumerable.Range(0, columns).Select(i => table.Alignments.ElementAtOrDefault(i))],
            table.Rows.Select(row => Enumerable.Range(0, Math.Max(columns, row.Length)).Select(i => Cell(row, i, scope)).ToArray()));
    }

    /// <summary>Several lines of a command stand below each other.</summary>
    public static string Commands(IEnumerable<CommandLine> lines) =>
        string.Join("<br>", lines.SelectMany(l => l.Text.Split('\n')).Select(l => MarkdownText.Code(l.Trim(), inTable: true)).Where(l => l.Length > 0));

    private static string Cell(ImmutableArray<TableCell> row, int i, MarkdownScope scope) =>
        i < row.Length ? MarkdownInlines.Cell(row[i].Content, scope) : "";

    private static string Render(IReadOnlyList<string> header, IReadOnlyList<TableAlignment> alignments, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        AppendRow(text, header);
        AppendRow(text, alignments.Select(Delimiter));
        foreach (var row in rows)
        {
            AppendRow(text, row);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Delimiter(TableAlignment alignment) => alignment switch
    {
        TableAlignment.Left => ":---",
        TableAlignment.Center => ":---:",
        TableAlignment.Right => "---:",
        _ => "---",
    };
}
