using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Cataloging;

/// <summary>Collects the rows of all tables under their commands.</summary>
internal sealed class CommandCollector(SiteConfiguration edition, ProgramSet programs)
{
    public ImmutableArray<Command> Collect(ImmutableArray<TableContents> tables, AddressBook addresses, DiagnosticBag diagnostics)
    {
        var rows = tables.SelectMany(t => t.Rows).Where(r => r.Command is not null).ToLookup(r => r.Command!.Value);
        var tablesWith = tables.SelectMany(table => table.Commands, (table, command) => (table, command)).ToLookup(t => t.command, t => t.table);
        var related = ResolveRelations(rows.Select(r => r.Key).ToHashSet(), diagnostics);
        return
        [
            .. rows.OrderBy(command => command.Key).Select(command => new Command
            {
                Name = command.Key,
                Url = addresses.ClaimName(command.Key.Value, edition.Addresses.Command),
                OtherNames = FactsOf(command.Key.Value)?.OtherNames ?? [],
                Rows = [.. command],
                Facts = FactsOf(command.Key.Value),
                Neighbours = [.. tablesWith[command.Key].SelectMany(table => table.Commands).Where(other => other != command.Key).Distinct()],
                Opposites = [.. related.Opposites[command.Key].Distinct()],
                NextSteps = [.. related.NextSteps[command.Key].Distinct()],
            }),
        ];
    }

    private (ILookup<CommandName, CommandName> Opposites, ILookup<CommandName, CommandName> NextSteps) ResolveRelations(
        HashSet<CommandName> known, DiagnosticBag diagnostics)
    {
        var opposites = edition.Relations.Opposites.Concat(edition.Relations.Opposites.Select(pair => new CommandPair(pair.Second, pair.First)));
        return (ToLookup(Resolved(opposites)), ToLookup(Resolved(edition.Relations.NextSteps)));

        IEnumerable<(CommandName?, CommandName?)> Resolved(IEnumerable<CommandPair> pairs) =>
            pairs.Select(pair => (Resolve(pair.First), Resolve(pair.Second)));

        CommandName? Resolve(LocatedText name)
        {
            var command = FactsOf(name.Value)?.Name ?? new CommandName(name.Value);
            if (known.Contains(command))
            {
                return command;
            }

            var nearest = NearMiss.Of(name.Value, known.Select(k => k.Value).Order(StringComparer.Ordinal));
            diagnostics.Add(AddressDiagnostics.UnknownCommand(name.Location, name.Value, nearest));
            return null;
        }
    }

    private static ILookup<CommandName, CommandName> ToLookup(IEnumerable<(CommandName? From, CommandName? To)> pairs) => pairs
        .Where(pair => pair is { From: not null, To: not null })
        .ToLookup(pair => pair.From!.Value, pair => pair.To!.Value);

    private CommandFacts? FactsOf(string name) =>
        programs.Facts.GetValueOrDefault(new CommandName(name).Program)?.Commands.GetValueOrDefault(name);
}
