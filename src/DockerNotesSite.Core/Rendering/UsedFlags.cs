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
        if (command.Facts is not { Flags: { IsEmpty: false } flags })
        {
            return [];
        }

        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < command.Rows.Length; i++)
        {
            var row = command.Rows[i].Row;
            AddNames(row.Syntax, command.Name, i, rows);
            foreach (var example in row.Examples)
            {
                AddNames(example, command.Name, i, rows);
            }
        }

        return [.. flags.Where(f => rows.ContainsKey(f.Name)).Select(f => new UsedFlag(f, [.. rows[f.Name]]))];
    }

    private static void AddNames(CommandLine line, CommandName command, int row, Dictionary<string, List<int>> rows)
    {
        foreach (var call in line.Invocations)
        {
            foreach (var use in call.Command == command ? call.Flags : [])
            {
                Add(use.Facts?.Name, row, rows);
            }
        }
    }

    private static void Add(string? name, int row, Dictionary<string, List<int>> rows)
    {
        if (name is null)
        {
            return;
        }

        if (!rows.TryGetValue(name, out var known))
        {
            rows[name] = known = [];
        }

        if (known.Count == 0 || known[^1] != row)
        {
            known.Add(row);
        }
    }
}
