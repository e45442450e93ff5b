using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Rendering.Html.Explaining;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>A command's flags, those that its rows use and all others.</summary>
internal sealed class CommandFlags(Command command, PageContext page)
{
    private readonly ILookup<string, int> _rowsByFlag = command.Rows
        .SelectMany((row, index) => row.Row.Examples.Prepend(row.Row.Syntax).Select(line => (line, index)))
        .SelectMany(used => NamesIn(used.line, command.Name), (used, name) => (name, used.index))
        .Distinct()
        .ToLookup(used => used.name, used => used.index, StringComparer.Ordinal);

    private ImmutableArray<FlagFacts> All => command.Facts?.Flags ?? [];

    /// <summary>In the order of the facts, with the rows that use them.</summary>
    public ImmutableArray<FlagModel> Used(ImmutableArray<RowModel> rows) =>
    [
        .. All.Where(f => _rowsByFlag.Contains(f.Name))
            .Select(f => Model(f) with { Rows = [.. _rowsByFlag[f.Name].Order().Select(i => Reference(rows[i]))] }),
    ];

    public ImmutableArray<FlagGroup> Others()
    {
        var others = All.Where(f => !f.IsHidden && !_rowsByFlag.Contains(f.Name)).ToLookup(f => f.IsInherited, Model);
        return
        [
            .. new[]
            {
                new FlagGroup(page.Strings["own_flags"], [.. others[false]]),
                new FlagGroup(page.Strings["inherited_flags"], [.. others[true]]),
            }
            .Where(g => !g.Flags.IsEmpty),
        ];
    }

    private static IEnumerable<string> NamesIn(CommandLine line, CommandName command) => line.Invocations
        .Where(call => call.Command == command)
        .SelectMany(call => call.Flags)
        .Select(use => use.Facts?.Name)
        .OfType<string>();

    private FlagModel Model(FlagFacts flag) => new()
    {
        Long = flag.Long,
        Short = flag.Short,
        ValueType = flag.ValueType,
        Text = page.Scope().Say(flag.Text),
        Notes = FlagWords.Of(flag, page.Scope()),
    };

    private static RowReference Reference(RowModel row) => new(row.Number, row.Label, row.Fragment);
}
