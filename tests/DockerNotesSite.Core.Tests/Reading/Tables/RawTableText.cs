using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Source text for the parsers, and their tables as one readable text.</summary>
internal static class RawTableText
{
    public static SourceText Source(string text) => new(new SourcePath("notes/a.md"), [.. text.Split('\n')]);

    /// <summary>A line a row, cells between brackets with their column; the header first, marked '='.</summary>
    public static string Dump(RawTable? table) =>
        table is null
            ? "none"
            : string.Concat(
                table.Header.IsEmpty ? "" : "=" + Row(table.Header) + "\n",
                string.Concat(table.Rows.Select(r => Row(r) + "\n")),
                $"{table.LineCount} lines");

    private static string Row(ImmutableArray<RawCell> row) => string.Join(' ', row.Select(c => $"[{c.Location.Column}:{c.Text}]"));
}
