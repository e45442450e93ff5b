using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// How many command lines a note may have, syntaxes and examples. Each is read, explained, searched and shown on three pages at least: a site
/// of a note with so many is some tens of megabytes already, and made with less than 500 MB of memory.
/// </summary>
internal static class LineLimit
{
    private const int MostLines = 4_000;

    /// <summary>Tells it where there are more.</summary>
    public static bool IsExceeded(ImmutableArray<Block> blocks, DiagnosticBag diagnostics)
    {
        var rows = ContentWalk.Descendants(blocks).OfType<CommandTable>().SelectMany(table => table.Rows).ToList();
        var lines = rows.Sum(LinesOf);
        if (lines <= MostLines)
        {
            return false;
        }

        var read = 0;
        diagnostics.Add(TableDiagnostics.TooManyLines(rows.First(row => (read += LinesOf(row)) > MostLines).Location, lines, MostLines));
        return true;
    }

    private static int LinesOf(CommandRow row) => 1 + row.Examples.Length;
}
