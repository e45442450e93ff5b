using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>The JSON of a *.cli.json file.</summary>
internal sealed record FactsDocument
{
    public string Program { get; init; } = "";

    public string Version { get; init; } = "";

    public IReadOnlyList<FactsCommand?>? Commands { get; init; }

    public ProgramFacts ToFacts()
    {
        var byName = ImmutableDictionary.CreateBuilder<string, CommandFacts>(StringComparer.Ordinal);
        foreach (var command in Commands!.OfType<FactsCommand>())
        {
            var facts = command.ToFacts(new ComponentFacts(Program, Version));
            foreach (var name in facts.OtherNames.Prepend(facts.Name))
            {
                byName[name.Value] = facts;
            }
        }

        return new ProgramFacts { Program = Program, Version = Version, Commands = byName.ToImmutable() };
    }
}

internal sealed record FactsCommand
{
    public string Name { get; init; } = "";

    public IReadOnlyList<string>? OtherNames { get; init; }

    public bool Group { get; init; }

    public string? Usage { get; init; }

    public bool InnerCommand { get; init; }

    public IReadOnlyList<FactsFlag>? Flags { get; init; }

    public CommandFacts ToFacts(ComponentFacts component) => new()
    {
        Component = component,
        Name = new CommandName(Name),
        OtherNames = [.. (OtherNames ?? []).Select(name => new CommandName(name))],
        IsGroup = Group,
        Usage = Usage ?? "",
        HasInnerCommand = InnerCommand,
        Flags = [.. (Flags ?? []).Select(f => new FlagFacts { Long = f.Long ?? "", Short = f.Short ?? "", ValueType = f.ValueType ?? "" })],
    };
}

internal sealed record FactsFlag(string? Long, string? Short, string? ValueType);
