using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A table in, its columns out, each with its meaning and the header to show: from its header, and from its cells where the
/// header says nothing or is wrong. Exactly one column is the syntax, at most one the action. Two headers that stand over
/// each other's columns are exchanged.
/// </summary>
internal sealed class ColumnClassifier(HeaderWords words, CommandText commands, CellReader cells)
{
    /// <summary>Null where no column holds commands.</summary>
    public ImmutableArray<TableColumn>? Classify(TableBlock table, DiagnosticBag diagnostics)
    {
        var rows = table.Rows.Where(r => !TitleRows.MayBeTitle(r, cells)).ToList();
        var columns = Enumerable.Range(0, table.Alignments.Length).Select(i => Column(table, rows, i)).ToArray();
        if (FindSyntax(columns) is not { } syntax)
        {
            return null;
        }

        var action = FindAction(columns, syntax);
        var promised = FindSwapped(table, columns, syntax, diagnostics);
        return
        [
            .. columns.Select(c => new TableColumn(
                c.Index == syntax ? ColumnRole.Syntax : c.Index == action ? ColumnRole.Action : Other(c),
                Header(table, promised is null ? c.Index : c.Index == syntax ? promised.Value : c.Index == promised ? syntax : c.Index))),
        ];
    }

    private static ImmutableArray<Inline> Header(TableBlock table, int column) =>
        table.Header.IsEmpty ? [] : table.Header[column].Content;

    private static ColumnRole Other(ColumnFacts column) => column.Header switch
    {
        ColumnRole.Example => column.IsProse ? ColumnRole.Remark : ColumnRole.Example,
        null when column.HasCommands => ColumnRole.Example,
        _ => ColumnRole.Remark,
    };

    /// <summary>
    /// A column of commands under the right header, then one under none or a wrong one; an example is a syntax only where
    /// nothing else is, not even a column whose header says so and whose cells begin with programs that are not known.
    /// </summary>
    private static int? FindSyntax(ColumnFacts[] columns) =>
        First(columns, c => c.HasCommands && c.Header == ColumnRole.Syntax)
        ?? First(columns, c => c.HasCommands && c.Header != ColumnRole.Example)
        ?? First(columns, c => c.Header == ColumnRole.Syntax && c.MayHoldPrograms)
        ?? First(columns, c => c.HasCommands);

    /// <summary>The column that is called so, or the text nearest to the syntax, the one before it first.</summary>
    private static int? FindAction(ColumnFacts[] columns, int syntax)
    {
        bool IsText(ColumnFacts c) => !c.HasCommands && c.HasText;
        return First(columns, c => c.Header == ColumnRole.Action && IsText(c))
            ?? First(columns, c => c.Header == ColumnRole.Action && !c.HasCommands)
            ?? First(columns, c => c.Index != syntax && c.Header == ColumnRole.Syntax && IsText(c))
            ?? columns
                .Where(c => c.Index != syntax && c.Header is null && IsText(c) && !c.IsNumbers)
                .OrderBy(c => Math.Abs(c.Index - syntax))
                .ThenBy(c => c.Index)
                .Select(c => (int?)c.Index)
                .FirstOrDefault();
    }

    private static int? First(ColumnFacts[] columns, Func<ColumnFacts, bool> condition) =>
        columns.Where(condition).Select(c => (int?)c.Index).FirstOrDefault();

    /// <summary>The column whose header belongs over the syntax; null where the headers stand right.</summary>
    private static int? FindSwapped(TableBlock table, ColumnFacts[] columns, int syntax, DiagnosticBag diagnostics)
    {
        if (columns[syntax].Header is not (ColumnRole.Action or ColumnRole.Remark))
        {
            return null;
        }

        var promised = First(columns, c => c.Header == ColumnRole.Syntax) ?? First(columns, c => c.Header == ColumnRole.Example);
        diagnostics.Add(TableDiagnostics.SwappedHeader(
            table.Header[syntax].Location,
            HeaderText(table, syntax),
            promised is { } column ? HeaderText(table, column) : ""));
        return promised;
    }

    private static string HeaderText(TableBlock table, int column) => PlainText.Of(table.Header[column].Content).Trim();

    private ColumnFacts Column(TableBlock table, List<ImmutableArray<TableCell>> rows, int index)
    {
        var header = table.Header.IsEmpty ? null : words.RoleOf(HeaderText(table, index));
        int texts = 0, found = 0, programs = 0, prose = 0, numbers = 0;
        foreach (var cell in rows.Select(r => r[index]).Where(c => !CellReader.IsBlank(c)))
        {
            var plain = PlainText.Of(cell.Content).Trim();
            texts++;
            found += cells.IsCommand(cell) ? 1 : 0;
            programs += commands.BeginsWithProgram(plain) || CommandText.LooksLikeProgram(CommandText.ProgramOf(plain)) ? 1 : 0;
            prose += header == ColumnRole.Example && cells.Read(cell).Lines.IsEmpty ? 1 : 0;
            numbers += plain.All(c => char.IsAsciiDigit(c) || c is '.' or '-') ? 1 : 0;
        }

        return new ColumnFacts
        {
            Index = index,
            Header = header,
            HasText = texts > 0,
            HasCommands = found * 2 > texts,
            MayHoldPrograms = programs * 2 > texts,
            IsProse = prose * 2 > texts,
            IsNumbers = texts > 0 && numbers == texts,
        };
    }

    /// <summary>What the header says and what most of the cells are.</summary>
    private sealed record ColumnFacts
    {
        public required int Index { get; init; }

        public required ColumnRole? Header { get; init; }

        public required bool HasText { get; init; }

        public required bool HasCommands { get; init; }

        public required bool MayHoldPrograms { get; init; }

        public required bool IsProse { get; init; }

        public required bool IsNumbers { get; init; }
    }
}
