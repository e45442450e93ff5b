using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Rows under one title row; the first ones of a table may have none.</summary>
internal sealed record TitledRows(SourceLocation? Location, ImmutableArray<Inline> Title, ImmutableArray<ImmutableArray<TableCell>> Rows);

/// <summary>Divides a table at rows that are a title for those below: "| **镜像** | | |".</summary>
internal static class TitleRows
{
    private const int LeastWidthOfPlainTitle = 3;
    private const int LongestPlainTitle = 12;

    public static ImmutableArray<TitledRows> Divide(ImmutableArray<ImmutableArray<TableCell>> rows, int syntax, CellReader cells)
    {
        var hasPlainTitles = HavePlainTitles(rows, syntax, cells);
        var parts = ImmutableArray.CreateBuilder<TitledRows>();
        var current = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        TableCell? title = null;
        for (var i = 0; i < rows.Length; i++)
        {
            var next = i + 1 < rows.Length ? rows[i + 1] : [];
            var isPlain = hasPlainTitles && IsPlainTitle(rows, i, cells);
            if ((isPlain ? rows[i][0] : TitleOf(rows[i], cells)) is not { } found || next.IsEmpty || TitleOf(next, cells) is not null)
            {
                current.Add(rows[i]);
                continue;
            }

            AddPart();
            title = found;
        }

        AddPart();
        return parts.ToImmutable();

        void AddPart()
        {
            if (current.Count > 0)
            {
                parts.Add(new TitledRows(title?.Location, title is null ? [] : Unmarked(title.Content), current.ToImmutable()));
                current.Clear();
            }
        }
    }

    /// <summary>One text in all the row, or the same in each cell, and no command: a title, or a row that is not finished.</summary>
    public static bool MayBeTitle(ImmutableArray<TableCell> row, CellReader cells)
    {
        var filled = row.Where(c => c.Source.Length > 0).ToList();
        return row.Length > 1 && filled.Count > 0 && !cells.IsCommand(filled[0])
            && (filled.Count == 1 || (filled.Count == row.Length && filled.TrueForAll(c => c.Source == filled[0].Source)));
    }

    /// <summary>
    /// In a narrow table a title must be marked, because a row whose command the author has yet to write looks the same.
    /// </summary>
    private static TableCell? TitleOf(ImmutableArray<TableCell> row, CellReader cells)
    {
        if (!MayBeTitle(row, cells))
        {
            return null;
        }

        var filled = row.First(c => c.Source.Length > 0);
        var isPlainTitle = row.Length >= LeastWidthOfPlainTitle && row[0] == filled;
        return filled.Columns >= row.Length || (row[^1].Source.Length > 0 && row[0] == filled) || isPlainTitle || IsMarked(filled) ? filled : null;
    }

    /// <summary>
    /// Plain titles of a narrow table are believed in the column of commands, where nothing else can be meant, or where the
    /// table begins with one and has more.
    /// </summary>
    private static bool HavePlainTitles(ImmutableArray<ImmutableArray<TableCell>> rows, int syntax, CellReader cells) =>
        syntax == 0 || (rows.Length > 0 && IsPlainTitle(rows, 0, cells) && Enumerable.Range(1, rows.Length - 1).Any(i => IsPlainTitle(rows, i, cells)));

    /// <summary>A short word in the first of two cells, above a row that has both.</summary>
    private static bool IsPlainTitle(ImmutableArray<ImmutableArray<TableCell>> rows, int i, CellReader cells)
    {
        if (i + 1 >= rows.Length || rows[i] is not [{ Source.Length: > 0 } first, { Source.Length: 0 }] || !MayBeTitle(rows[i], cells))
        {
            return false;
        }

        var text = PlainText.Of(first.Content).Trim();
        return text.Length is > 0 and <= LongestPlainTitle && !text.Any(char.IsPunctuation) && !CommandText.LooksLikeProgram(CommandText.ProgramOf(text))
            && first.Content.All(c => c is Text)
            && rows[i + 1].All(c => c.Source.Length > 0) && rows[i + 1].Any(cells.IsCommand);
    }

    private static bool IsMarked(TableCell cell) =>
        cell.Content is [Emphasis { Kind: EmphasisKind.Strong }] || cell.Source.EndsWith('：') || cell.Source.EndsWith(':');

    public static ImmutableArray<Inline> Unmarked(ImmutableArray<Inline> title) =>
        InlineCommands.Description(title is [Emphasis { Kind: EmphasisKind.Strong } strong] ? strong.Content : title);

    /// <summary>"容器 / 运行": the title of all, and that of a part.</summary>
    public static ImmutableArray<Inline> Joined(ImmutableArray<Inline> outer, ImmutableArray<Inline> inner) =>
        outer.IsEmpty || inner.IsEmpty ? [.. outer, .. inner] : [.. outer, new Text(" / "), .. inner];
}
