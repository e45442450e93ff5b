using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>Commands by each of their names.</summary>
internal static class CommandTable
{
    /// <summary>The first of two with the same name stays.</summary>
    public static ImmutableDictionary<string, CommandFacts> Of(IEnumerable<CommandFacts> commands)
    {
        var table = ImmutableDictionary.CreateBuilder<string, CommandFacts>(StringComparer.Ordinal);
        foreach (var command in commands)
        {
            foreach (var name in command.OtherNames.Prepend(command.Name))
            {
                table.TryAdd(name.Value, command);
            }
        }

        return table.ToImmutable();
    }

    /// <summary>Each command once, in ordinal order of the names of their pages.</summary>
    public static IEnumerable<CommandFacts> Distinct(ProgramFacts facts) =>
        facts.Commands.Where(c => c.Key == c.Value.Name.Value).Select(c => c.Value).OrderBy(c => c.Name);
}
