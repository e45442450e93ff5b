using System.Collections.Immutable;

namespace DockerNotesSite.Model.Commands;

/// <summary>The programs whose command lines are read, by name.</summary>
public sealed record ProgramSet
{
    /// <summary>Names in the order of the configuration.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>What is known of them; a program may be missing here.</summary>
    public ImmutableDictionary<string, ProgramFacts> Facts { get; init; } = ImmutableDictionary<string, ProgramFacts>.Empty;

    public bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);
}

/// <summary>What a program accepts on its command line, at one version.</summary>
public sealed record ProgramFacts
{
    public required string Program { get; init; }

    public required string Version { get; init; }

    /// <summary>Every command by each of its names: "docker run" and "docker container run" give the same one.</summary>
    public required ImmutableDictionary<string, CommandFacts> Commands { get; init; }
}

/// <summary>What one command accepts.</summary>
public sealed record CommandFacts
{
    /// <summary>The name under which it has its page.</summary>
    public required CommandName Name { get; init; }

    public ImmutableArray<CommandName> OtherNames { get; init; } = [];

    /// <summary>True where it only holds subcommands: "docker container".</summary>
    public bool IsGroup { get; init; }

    public string Usage { get; init; } = "";

    /// <summary>Behind the first argument everything belongs to an inner command.</summary>
    public bool HasInnerCommand { get; init; }

    public ImmutableArray<FlagFacts> Flags { get; init; } = [];
}

/// <summary>One flag: "--publish", "-p". Names carry their dashes; a missing one is "".</summary>
public sealed record FlagFacts
{
    public string Long { get; init; } = "";

    public string Short { get; init; } = "";

    /// <summary>The value's type in the program's own words; "" for a switch.</summary>
    public string ValueType { get; init; } = "";

    public bool TakesValue => ValueType.Length > 0;
}
