using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DockerNotesSite.Model.Commands;

/// <summary>The programs whose command lines are read, by name.</summary>
public sealed record ProgramSet
{
    /// <summary>Names in the order of the configuration.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>What is known of them; a program may be missing here, and is then not checked.</summary>
    public ImmutableDictionary<string, ProgramFacts> Facts { get; init; } = ImmutableDictionary<string, ProgramFacts>.Empty;

    public bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);
}

/// <summary>What a program accepts on its command line, at one version.</summary>
public sealed record ProgramFacts
{
    public required string Program { get; init; }

    public required string Version { get; init; }

    /// <summary>Where the facts come from, in words.</summary>
    public string Source { get; init; } = "";

    /// <summary>Every command by each of its names: "docker run" and "docker container run" give the same one.</summary>
    public required ImmutableDictionary<string, CommandFacts> Commands { get; init; }

    /// <summary>Plugins and others that bring commands or flags, besides the program itself.</summary>
    public ImmutableArray<ComponentFacts> Components { get; init; } = [];

    /// <summary>True where a long flag may be cut short as long as it stays unique: "--verb" for "--verbose".</summary>
    public bool AcceptsAbbreviations { get; init; }

    /// <summary>True where aliases and programs beside it may add commands: others are not called unknown.</summary>
    public bool HasMoreCommands { get; init; }

    public ImmutableArray<DangerFacts> Dangers { get; init; } = [];

    public ImmutableArray<OutdatedClaim> Claims { get; init; } = [];

    public ImmutableArray<OutdatedTerm> Terms { get; init; } = [];

    /// <summary>What readers fill in, in the order of the texts.</summary>
    public ImmutableArray<SlotFacts> Slots { get; init; } = [];
}

/// <summary>The program itself or a plugin of it, at its version: "docker" "28.2.2", "buildx" "461836ba0 (2026-08-20)".</summary>
public sealed record ComponentFacts(string Name, string Version)
{
    /// <summary>Where its facts come from, in words.</summary>
    public string Source { get; init; } = "";
}

/// <summary>What became of a command or a flag over time. Versions as the program writes them; "" where nothing is known.</summary>
public sealed record LifeCycle
{
    public static LifeCycle Unknown { get; } = new();

    /// <summary>The first version that has it.</summary>
    public string Since { get; init; } = "";

    /// <summary>The version from which on it is discouraged; it still works.</summary>
    public string DeprecatedSince { get; init; } = "";

    /// <summary>The first version that refuses it.</summary>
    public string RemovedSince { get; init; } = "";

    /// <summary>What to write instead: a flag or a command. Without a deprecation it is only a newer spelling.</summary>
    public string ReplacedBy { get; init; } = "";

    public bool IsExperimental { get; init; }
}

/// <summary>What one command accepts.</summary>
public sealed record CommandFacts
{
    private FrozenDictionary<string, FlagFacts>? _flagsByName;

    /// <summary>The name under which it has its page.</summary>
    public required CommandName Name { get; init; }

    /// <summary>Names that mean the same, in the order of the facts.</summary>
    public ImmutableArray<CommandName> OtherNames { get; init; } = [];

    /// <summary>For some of its names, the newer spelling: "docker stop" → "docker container stop".</summary>
    public ImmutableDictionary<string, string> NewerNames { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True where it only holds subcommands: "docker container".</summary>
    public bool IsGroup { get; init; }

    /// <summary>The usage line of the program's own help.</summary>
    public string Usage { get; init; } = "";

    /// <summary>Behind the first argument everything belongs to an inner command, flags too.</summary>
    public bool HasInnerCommand { get; init; }

    /// <summary>True where the facts don't have every flag: others are not called unknown.</summary>
    public bool HasMoreFlags { get; init; }

    /// <summary>True in other programs' help and completion too: it is left out there.</summary>
    public bool IsHidden { get; init; }

    /// <summary>In their order; null where the facts don't tell, and then they are not counted.</summary>
    public ImmutableArray<ArgumentFacts>? Arguments { get; init; }

    /// <summary>Its own flags and those it inherits, in ordinal order of their names.</summary>
    public ImmutableArray<FlagFacts> Flags
    {
        get;
        init
        {
            field = value;
            _flagsByName = null;
        }
    }
    = [];

    /// <summary>The flag with that long or short name, dashes included; null where there is none.</summary>
    public FlagFacts? Flag(ReadOnlySpan<char> name)
    {
        // Most commands of a program are never looked into, so each gets its table when it is first asked.
        _flagsByName ??= Index(Flags);
        return _flagsByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var flag) ? flag : null;
    }

    public LifeCycle Life { get; init; } = LifeCycle.Unknown;

    /// <summary>What brings the command: the program, or a plugin.</summary>
    public required ComponentFacts Component { get; init; }

    /// <summary>What it is for, in this project's words.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.None;

    /// <summary>Names of slots by the flag or argument that is filled in here as something of its own.</summary>
    public ImmutableDictionary<string, string> Slots { get; init; } = ImmutableDictionary<string, string>.Empty;

    private static FrozenDictionary<string, FlagFacts> Index(ImmutableArray<FlagFacts> flags)
    {
        var byName = new Dictionary<string, FlagFacts>(StringComparer.Ordinal);
        foreach (var flag in flags)
        {
            if (flag.Long.Length > 0)
            {
                byName[flag.Long] = flag;
            }

            if (flag.Short.Length > 0)
            {
                byName[flag.Short] = flag;
            }
        }

        return byName.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>One argument of a command: "IMAGE", or "CONTAINER [CONTAINER...]" as a repeated one.</summary>
public sealed record ArgumentFacts(string Name)
{
    /// <summary>What it must be: "image", "container", "path", "url", "port", …; "" where that is not known.</summary>
    public string Kind { get; init; } = "";

    public bool IsOptional { get; init; }

    /// <summary>It may be given several times.</summary>
    public bool IsRepeated { get; init; }

    public LocalizedText Text { get; init; } = LocalizedText.None;
}

/// <summary>One flag: "--publish", "-p". Names carry their dashes; a missing one is "".</summary>
public sealed record FlagFacts
{
    public string Long { get; init; } = "";

    public string Short { get; init; } = "";

    /// <summary>The value's type in the program's own words; "" for a switch.</summary>
    public string ValueType { get; init; } = "";

    /// <summary>What the value is checked as, one of the kinds of docs/cli-facts.md: "port-mapping", "duration", …; "" for any text.</summary>
    public string ValueKind { get; init; } = "";

    /// <summary>The only values that are accepted; empty where it is not so.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>As the program writes it; "" where there is none.</summary>
    public string Default { get; init; } = "";

    public bool IsRepeatable { get; init; }

    /// <summary>The value may be left out, and is given with '=' only: "--color", "--color=always".</summary>
    public bool HasOptionalValue { get; init; }

    /// <summary>"--no-verify" undoes "--verify".</summary>
    public bool IsNegatable { get; init; }

    /// <summary>It comes from a command above.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Accepted, but not in the program's help.</summary>
    public bool IsHidden { get; init; }

    public LifeCycle Life { get; init; } = LifeCycle.Unknown;

    /// <summary>What brings the flag where it is not what brings the command: "buildx"; otherwise null.</summary>
    public ComponentFacts? Component { get; init; }

    /// <summary>What it is for, in this project's words.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.None;

    /// <summary>A value belongs to it: behind '=', glued to the letter, or the next word.</summary>
    public bool TakesValue => ValueType.Length > 0;

    /// <summary>The name to show: the long one where there is one.</summary>
    public string Name => Long.Length > 0 ? Long : Short;
}

/// <summary>A use of a command that the reader should think about first: all named flags together.</summary>
public sealed record DangerFacts
{
    public required CommandName Command { get; init; }

    /// <summary>Long names (short where there is no long one); all must be there. Empty: the command itself is dangerous.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>An argument must come from a command substitution: "rm -f $(…)".</summary>
    public bool NeedsSubstitution { get; init; }

    /// <summary>An argument or value must match this regular expression; "" for any.</summary>
    public string Pattern { get; init; } = "";

    public required LocalizedText Text { get; init; }
}

/// <summary>A description of a command's row that used to be true, or never was.</summary>
public sealed record OutdatedClaim
{
    public required CommandName Command { get; init; }

    /// <summary>Regular expressions that find the claim in the description.</summary>
    public required ImmutableArray<string> Says { get; init; }

    /// <summary>Flags that make it true again: with one of them in the row, nothing is said.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>The version that changed it; "" where it never was true.</summary>
    public string Since { get; init; } = "";

    /// <summary>What is true now, a clause in English for the diagnostic.</summary>
    public required string Now { get; init; }
}

/// <summary>A word for something that is no more. A note that names it without what took its place is told.</summary>
public sealed record OutdatedTerm(string Term, ImmutableArray<string> ReplacedBy)
{
    /// <summary>Since when, a year or a version; "" where it is not known.</summary>
    public string Since { get; init; } = "";
}
