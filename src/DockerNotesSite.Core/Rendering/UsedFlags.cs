using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering;

/// <summary>A flag of a command and the command's rows that use it, by their index.</summary>
internal sealed record UsedFlag(FlagFacts Flag, ImmutableArray<int> Rows);

internal static class UsedFlags
{
    /// <summary>The flags that the command's own rows use with it, in the order of the facts.</summary>
    public static ImmutableArray<UsedFlag> Of(Command command)
    {
        var rows = command.Rows
            .SelectMany((row, index) => row.Row.Examples.Prepend(row.Row.Syntax).Select(line => (line, index)))
            .SelectMany(used => NamesIn(used.line, command.Name), (used, name) => (name, used.index))
            .Distinct()
            .ToLookup(used => used.name, used => used.index, StringComparer.Ordinal);
        return [.. (command.Facts?.Flags ?? []).Where(f => rows.Contains(f.Name)).Select(f => new UsedFlag(f, [.. rows[f.Name].Order()]))];
    }

    private static IEnumerable<string> NamesIn(CommandLine line, CommandName command) => line.Invocations
        .Where(call => call.Command == command)
        .SelectMany(call => call.Flags)
        .Select(use => use.Facts?.Name)
        .OfType<string>();
}
