using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Rendering.Html.Explaining;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>A command's flags as its page shows them: those that its rows use, and all others.</summary>
internal sealed class CommandFlags(Command command, PageContext page)
{
    private readonly ImmutableArray<UsedFlag> _used = UsedFlags.Of(command);

    /// <summary>With the rows that use them.</summary>
    public ImmutableArray<FlagModel> Used(ImmutableArray<RowModel> rows) =>
        [.. _used.Select(used => Model(used.Flag) with { Rows = [.. used.Rows.Select(i => Reference(rows[i]))] })];

    /// <summary>The command's own before those that come from above; hidden ones are left out.</summary>
    public ImmutableArray<FlagGroup> Others()
    {
        var used = _used.Select(u => u.Flag.Name).ToHashSet(StringComparer.Ordinal);
        var others = (command.Facts?.Flags ?? []).Where(f => !f.IsHidden && !used.Contains(f.Name)).ToLookup(f => f.IsInherited, Model);
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

    private FlagModel Model(FlagFacts flag) => new()
    {
        Id = page.Ids.Unique("Flag-" + IdOf(flag.Name.TrimStart('-'))),
        Long = flag.Long,
        Short = flag.Short,
        ValueType = flag.ValueType,
        Text = page.Scope().Say(flag.Text),
        Notes = FlagWords.Of(flag, page.Scope()),
    };

    /// <summary>"-H" and "-h" are two; of "-?" the sign's number is left.</summary>
    private static string IdOf(string name) => string.Concat(name.Select(c =>
        char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : ((int)c).ToString("x", CultureInfo.InvariantCulture)));

    private static RowReference Reference(RowModel row) => new(row.Number, row.Label, row.Fragment);
}
