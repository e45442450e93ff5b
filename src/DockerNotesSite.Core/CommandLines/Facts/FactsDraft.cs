using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>What was read of a file so far; components are only names in it until all of them are known.</summary>
internal sealed class FactsDraft
{
    public string Program { get; set; } = "";

    public string Version { get; set; } = "";

    public string Source { get; set; } = "";

    public bool AcceptsAbbreviations { get; set; }

    public bool HasMoreCommands { get; set; }

    public Dictionary<string, ComponentFacts> Components { get; } = new(StringComparer.Ordinal);

    public bool HasCommands { get; set; }

    /// <summary>Each with the place where it begins.</summary>
    public List<(CommandFacts Facts, int Offset)> Commands { get; } = [];

    /// <summary>Every name of every command.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<DangerFacts> Dangers { get; set; } = [];

    public ImmutableArray<OutdatedClaim> Claims { get; set; } = [];

    public ImmutableArray<OutdatedTerm> Terms { get; set; } = [];

    public void CheckComponents(ref JsonCursor json)
    {
        foreach (var (command, offset) in Commands)
        {
            foreach (var name in command.Flags.Select(f => f.Component?.Name ?? "").Append(command.Component.Name))
            {
                if (name.Length > 0 && name != Program && !Components.ContainsKey(name))
                {
                    json.Report(ConfigurationDiagnostics.InvalidFacts(
                        json.LocationOf(offset), $"'{ShownText.Of(name)}' is not one of the components"));
                }
            }
        }
    }

    public ProgramFacts ToFacts()
    {
        var components = Components.Values.ToImmutableArray();
        Components[""] = Components[Program] = new ComponentFacts(Program, Version) { Source = Source };
        var byName = ImmutableDictionary.CreateBuilder<string, CommandFacts>(StringComparer.Ordinal);
        foreach (var command in Commands.Select(c => WithComponents(c.Facts)))
        {
            byName.Add(command.Name.Value, command);
            foreach (var name in command.OtherNames)
            {
                byName.Add(name.Value, command);
            }
        }

        return new ProgramFacts
        {
            Program = Program,
            Version = Version,
            Source = Source,
            Components = components,
            AcceptsAbbreviations = AcceptsAbbreviations,
            HasMoreCommands = HasMoreCommands,
            Commands = byName.ToImmutable(),
            Dangers = Dangers,
            Claims = Claims,
            Terms = Terms,
        };
    }

    private CommandFacts WithComponents(CommandFacts command) => command with
    {
        Component = Components[command.Component.Name],
        Flags = command.Flags.Any(f => f.Component is not null) ? [.. command.Flags.Select(WithComponent)] : command.Flags,
    };

    private FlagFacts WithComponent(FlagFacts flag) =>
        flag.Component is { } component ? flag with { Component = Components[component.Name] } : flag;
}
