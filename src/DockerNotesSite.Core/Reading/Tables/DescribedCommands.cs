using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>What an item of a list says: a description, commands in front of it or behind it, and what else stands there.</summary>
internal sealed record DescribedCommands(SourceLocation Location)
{
    public ImmutableArray<Inline> Action { get; init; } = [];

    public ImmutableArray<CommandLine> Lines { get; init; } = [];

    public ImmutableArray<CommandLine> Examples { get; init; } = [];

    public ImmutableArray<Inline> Remark { get; init; } = [];

    public bool CommandsComeFirst { get; init; }

    /// <summary>Rather a remark about the command than its description: not enough to make a list a table.</summary>
    public bool IsProse { get; init; }

    public bool IsComplete => !Lines.IsEmpty && !Action.IsEmpty && !IsProse;

    public DescribedCommands WithRemark(ImmutableArray<Inline> more) => this with
    {
        Remark = Remark.IsEmpty || more.IsEmpty ? [.. Remark, .. more] : [.. Remark, new LineBreak(IsHard: true), .. more],
    };

    /// <summary>The items as a table: columns in the order of most items, examples and remarks only where there are some.</summary>
    public static CommandTable Table(IReadOnlyList<DescribedCommands> items, ImmutableArray<Inline> title)
    {
        var hasRemarks = items.Any(i => !i.Remark.IsEmpty);
        var hasExamples = items.Any(i => !i.Examples.IsEmpty);
        var commandsComeFirst = items.Count(i => i.CommandsComeFirst) * 2 > items.Count;
        ColumnRole[] roles =
        [
            .. commandsComeFirst ? (ColumnRole[])[ColumnRole.Syntax, ColumnRole.Action] : [ColumnRole.Action, ColumnRole.Syntax],
            .. hasExamples ? (ColumnRole[])[ColumnRole.Example] : [],
            .. hasRemarks ? (ColumnRole[])[ColumnRole.Remark] : [],
        ];
        return new CommandTable
        {
            Location = items[0].Location,
            Form = CommandTableForm.List,
            Title = title,
            Columns = [.. roles.Select(r => new TableColumn(r, []))],
            Rows = [.. items.SelectMany(i => i.Rows(hasRemarks))],
        };
    }

    private IEnumerable<CommandRow> Rows(bool hasRemarks)
    {
        var syntaxes = RowSyntaxes.Of(Lines, Location);
        var owners = ExampleOwners.Find(syntaxes, Examples);
        return syntaxes.Select((syntax, i) => new CommandRow
        {
            Location = Location,
            Action = Action,
            Syntax = syntax,
            Examples = [.. owners[i]],
            Remarks = hasRemarks ? [Remark] : [],
        });
    }
}
