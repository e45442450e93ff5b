using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Finds the header that an author wrote as a row: a web page's first row of "td", the row below an empty header, the row
/// below a title that stands where the header belongs.
/// </summary>
internal sealed class HeaderFinder(HeaderWords words, CellReader cells)
{
    private const int LongestOtherWord = 12;

    /// <summary>The table with its header in the right place, and the title that stood there or above; mostly none.</summary>
    public (TableBlock Table, ImmutableArray<Inline> Title) Find(TableBlock table)
    {
        if (!table.Header.IsEmpty && table.Header.All(c => string.IsNullOrWhiteSpace(PlainText.Of(c.Content))))
        {
            return IsHeaderAt(table, 0) ? (WithHeader(table, 0), []) : (table, []);
        }

        if (!table.Header.IsEmpty)
        {
            return TitleRows.MayBeTitle(table.Header, cells) && IsHeaderAt(table, 0) ? (WithHeader(table, 0), TitleOf(table.Header)) : (table, []);
        }

        if (IsHeaderAt(table, 0))
        {
            return (WithHeader(table, 0), []);
        }

        return !table.Rows.IsEmpty && TitleRows.MayBeTitle(table.Rows[0], cells) && IsHeaderAt(table, 1)
            ? (WithHeader(table, 1), TitleOf(table.Rows[0]))
            : (table, []);
    }

    private static TableBlock WithHeader(TableBlock table, int row) =>
        table with { Header = table.Rows[row], Rows = table.Rows[(row + 1)..] };

    private static ImmutableArray<Inline> TitleOf(ImmutableArray<TableCell> row) =>
        TitleRows.Unmarked(row.First(c => c.Source.Length > 0).Content);

    /// <summary>Half of the texts are header words, the others are short, none is a command; and rows follow.</summary>
    private bool IsHeaderAt(TableBlock table, int index)
    {
        if (index + 1 >= table.Rows.Length)
        {
            return false;
        }

        var row = table.Rows[index];
        var filled = row.Where(c => c.Source.Length > 0).ToList();
        var texts = filled.Select(c => PlainText.Of(c.Content).Trim()).ToList();
        var known = texts.Where(t => words.RoleOf(t) is not null).ToList();
        return filled.Count >= Math.Min(2, row.Length) && known.Count > 0 && known.Count * 2 >= filled.Count
            && texts.Except(known, StringComparer.Ordinal).All(t => t.Length <= LongestOtherWord) && !filled.Exists(cells.IsCommand);
    }
}
