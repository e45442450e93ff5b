using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Model.Content;

/// <summary>
/// A table, a list or a shell block whose rows each describe one use of a command. Columns stand in the order in which the
/// author wrote them.
/// </summary>
public sealed record CommandTable : Block
{
    public CommandTableForm Form { get; init; }

    /// <summary>A title row inside the table, or a label glued above it; empty where there is none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>At least one has the role <see cref="ColumnRole.Syntax"/>.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }

    public required ImmutableArray<CommandRow> Rows { get; init; }
}

public enum CommandTableForm
{
    Table,
    List,
    Shell,
}

/// <summary>A column's header as written (empty where the table has none) and what its cells mean.</summary>
public sealed record TableColumn(ColumnRole Role, ImmutableArray<Inline> Header);

public enum ColumnRole
{
    Action,
    Syntax,
    Example,
    Remark,
}

/// <summary>One use of a command: what it does, how it is written, real lines.</summary>
public sealed record CommandRow
{
    public required SourceLocation Location { get; init; }

    /// <summary>
    /// The row's own address on its note's page and wherever else it is shown. It depends on the note, the
    /// nearest heading, the table's title, the action and the syntax alone (of a row with neither of these, on its other
    /// cells), so it stays when rows are added or moved in their section.
    /// </summary>
    public Anchor Anchor { get; init; }

    public ImmutableArray<Inline> Action { get; init; } = [];

    /// <summary>As written, with its placeholders; its text is "" where the author left the cell empty.</summary>
    public required CommandLine Syntax { get; init; }

    public ImmutableArray<CommandLine> Examples { get; init; } = [];

    /// <summary>Cells of columns with the role <see cref="ColumnRole.Remark"/>, in their order.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Remarks { get; init; } = [];
}
