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

    // | 说明 | 命令 | over "docker ps" | 列出容器
    public static Diagnostic SwappedHeader(SourceLocation location, string header, string promised) =>
        new("DNS3302", Severity.Warning, location, promised.Length > 0
            ? $"The commands stand under \"{header}\", not under \"{promised}\"; they are read from where they stand."
            : $"The commands stand under \"{header}\"; they are read from there.")
        {
            Fix = promised.Length > 0 ? "Swap the two headers." : "Call the column 命令 or Command.",
        };

    // kubectl get pods in a column of commands, with programs: [docker]
    public static Diagnostic UnknownProgram(SourceLocation location, string program) =>
        new("DNS3303", Severity.Information, location, $"The program \"{program}\" is not among those that the site knows.")
        {
            Fix = $"Add {program} to programs in site.yaml.",
        };

    // | 查看容器 | | in a table of commands
    public static Diagnostic NoCommand(SourceLocation location, string action) =>
        new("DNS3304", Severity.Information, location, action.Length > 0
            ? $"The row \"{action}\" has no command."
            : "The row has no command.")
        {
            Fix = "Write the command, or make the row a title by setting it in bold.",
        };

    // A log of 100,000 commands in a shell block, a table of a million cells
    public static Diagnostic TooMuch(SourceLocation location, int most, string what) =>
        new("DNS3305", Severity.Error, location, $"The note has more than {most} {what}; no browser would show its page well.")
        {
            Fix = "Split it into several notes, or put what nobody looks up in a code block of another language.",
        };
}
