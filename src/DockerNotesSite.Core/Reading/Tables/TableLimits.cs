using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// How much a note's tables may have. A word of a command line is read, explained and shown on three pages at least, a cell on two: a site of
/// one note with so many is some tens of megabytes already, and takes seconds and some hundred megabytes of memory to make.
/// </summary>
internal static class TableLimits
{
    private const int MostWords = 40_000;
    private const int MostCells = 200_000;

    /// <summary>Tells it where there is more.</summary>
    public static bool AreExceeded(ImmutableArray<Block> blocks, SourcePath path, DiagnosticBag diagnostics)
    {
        var all = ContentWalk.Descendants(blocks).ToList();
        return IsExceeded(all.OfType<CommandTable>().SelectMany(table => table.Rows), row => row.Examples.Prepend(row.Syntax).Sum(WordsOf), MostWords, "words in command lines")
            || IsExceeded(all.OfType<TableBlock>().SelectMany(table => table.Rows), row => row.Length, MostCells, "cells");

        bool IsExceeded<T>(IEnumerable<T> rows, Func<T, int> sizeOf, int most, string what)
        {
            var size = rows.Sum(sizeOf);
            if (size > most)
            {
                diagnostics.Add(TableDiagnostics.TooMuch(new SourceLocation(path), size, most, what));
            }

            return size > most;
        }
    }

    private static int WordsOf(CommandLine line)
    {
        var words = 0;
        for (var i = 0; i < line.Text.Length; i++)
        {
            words += !char.IsWhiteSpace(line.Text[i]) && (i == 0 || char.IsWhiteSpace(line.Text[i - 1])) ? 1 : 0;
        }

        return words;
    }
}
