using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>33xx: tables and their rows.</summary>
internal static class TableDiagnostics
{
    // | a | b | under a header of one column
    public static Diagnostic LongRow(SourceLocation location, int cells, int columns) =>
        new("DNS3301", Severity.Warning, location, $"The row has {cells} cells, the table has {columns} columns.")
        {
            Fix = "Write a '|' that belongs to the text as '\\|', or add a column to the header; the surplus is shown in the last cell.",
        };
}
