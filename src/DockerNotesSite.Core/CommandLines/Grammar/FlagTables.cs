using System.Collections.Concurrent;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>The flags of each command by their names, made when a command is first met.</summary>
internal sealed class FlagTables
{
    private readonly ConcurrentDictionary<CommandFacts, FlagTable> _tables = new(ReferenceEqualityComparer.Instance);

    public FlagTable Of(CommandFacts? command) => command is null ? FlagTable.Empty : _tables.GetOrAdd(command, c => new FlagTable(c.Flags));
}

/// <summary>The flags of one command by their names.</summary>
internal sealed class FlagTable
{
    private readonly Dictionary<string, FlagFacts> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FlagFacts>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public FlagTable(IEnumerable<FlagFacts> flags)
    {
        foreach (var flag in flags)
        {
            foreach (var name in (ReadOnlySpan<string>)[flag.Long, flag.Short])
            {
                if (name.Length > 0)
                {
                    _byName.TryAdd(name, flag);
                }
            }
        }

        _lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static FlagTable Empty { get; } = new([]);

    /// <summary>The flag of this name, dashes included; null where the command has none.</summary>
    public FlagFacts? Find(ReadOnlySpan<char> name) => _lookup.TryGetValue(name, out var flag) ? flag : null;

    public FlagFacts? FindShort(char letter) => Find(['-', letter]);

    /// <summary>The flag that "--no-verify" undoes.</summary>
    public FlagFacts? FindNegated(ReadOnlySpan<char> name)
    {
        const string No = "--no-";
        return name.StartsWith(No, StringComparison.Ordinal) && Find($"--{name[No.Length..]}") is { IsNegatable: true } flag ? flag : null;
    }

    /// <summary>The only long flag that begins so; null where there are several.</summary>
    public FlagFacts? FindAbbreviated(ReadOnlySpan<char> name)
    {
        FlagFacts? found = null;
        foreach (var flag in _byName.Values)
        {
            if (!flag.Long.AsSpan().StartsWith(name, StringComparison.Ordinal) || ReferenceEquals(flag, found))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = flag;
        }

        return found;
    }
}
