using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>What a command printed for `-h`: usage lines, then a table of flags or nothing.</summary>
internal sealed partial record ParseOptionsUsage
{
    /// <summary>The first usage line; "" where there is none.</summary>
    public string Line { get; init; } = "";

    /// <summary>The usage lines of the commands below it, by their words; empty where it has none.</summary>
    public ImmutableArray<(string Name, string Usage)> Subcommands { get; init; } = [];

    public ImmutableArray<FlagFacts> Flags { get; init; } = [];

    /// <summary>The flags stand in a table; without one they are only those that the usage lines name.</summary>
    public bool HasTable { get; init; }

    public static ParseOptionsUsage Parse(string text, string command)
    {
        var usages = new List<string>();
        var table = new List<FlagFacts>();
        var isUsage = false;
        foreach (var line in text.Split('\n'))
        {
            if (UsageStart().Match(line) is { Success: true } start)
            {
                usages.Add(start.Groups["usage"].Value);
                isUsage = true;
            }
            else if (TableEntry().Match(line) is { Success: true } entry)
            {
                table.Add(Flag(entry));
                isUsage = false;
            }
            else if (isUsage && line.StartsWith("  ", StringComparison.Ordinal))
            {
                usages[^1] += " " + line.Trim();
            }
            else
            {
                isUsage = false;
            }
        }

        var own = usages.Where(u => u == command || u.StartsWith(command + " ", StringComparison.Ordinal)).ToList();
        return new ParseOptionsUsage
        {
            Line = own.FirstOrDefault() ?? "",
            Subcommands = Below(own, command),
            Flags = Distinct(table.Count > 0 ? table : own.SelectMany(FlagsOf)),
            HasTable = table.Count > 0 && !text.Contains("\n    -NUM ", StringComparison.Ordinal),
        };
    }

    /// <summary>The flags that a usage line names.</summary>
    public static IEnumerable<FlagFacts> FlagsOf(string usage) => UsageFlag().Matches(usage).Select(Flag);

    /// <summary>A flag for each name, the first that has it.</summary>
    public static ImmutableArray<FlagFacts> Distinct(IEnumerable<FlagFacts> flags)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "" };
        var distinct = ImmutableArray.CreateBuilder<FlagFacts>();
        foreach (var flag in flags.Where(f => !names.Contains(f.Name)))
        {
            distinct.Add(flag.Long.Length > 0 && names.Contains(flag.Short) ? flag with { Short = "" } : flag);
            names.Add(flag.Long);
            names.Add(flag.Short);
        }

        return [.. distinct.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    // One word alone may be an argument that is always written so; two different ones are commands.
    private static ImmutableArray<(string Name, string Usage)> Below(List<string> usages, string command)
    {
        var below = usages
            .Select(u => (FirstWord().Match(u[command.Length..]).Groups["word"].Value, u))
            .Where(u => u.Value.Length > 0)
            .DistinctBy(u => u.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        return below.Length > 1 ? below : [];
    }

    // "-m", "--message" and "-m <text>" in usage lines and tables are of one form.
    private static FlagFacts Flag(Match entry)
    {
        var value = entry.Groups["value"].Value.Trim().TrimStart('=', '[').TrimStart('=').TrimEnd(']', '.').Trim('<', '>');
        var full = entry.Groups["long"].Value;
        var isNegatable = full.StartsWith("--[no-]", StringComparison.Ordinal);
        return new FlagFacts
        {
            Long = isNegatable ? "--" + full["--[no-]".Length..] : full,
            Short = entry.Groups["short"].Value,
            ValueType = value,
            ValueKind = value is "file" or "path" or "dir" ? "path" : "",
            HasOptionalValue = entry.Groups["value"].Value.StartsWith('['),
            IsNegatable = isNegatable,
        };
    }

    [GeneratedRegex(@"^(usage:|\s+or:)\s+(?<usage>\S.*)$")]
    private static partial Regex UsageStart();

    [GeneratedRegex(@"^ {4}(?=-)(?:(?<short>-[A-Za-z0-9])(?:, (?=-)|(?=[\s<\[=]|$)))?(?<long>--(?:\[no-\])?[A-Za-z0-9][\w-]*)?(?<value>\[=?[^\]\s]*\]|=[^\s]+| ?<[^>]+>(?:\.\.\.)?| ?\([^)]+\)\S*)?(?:\s|$)")]
    private static partial Regex TableEntry();

    [GeneratedRegex(@"^ (?:\[[^\]]*\] )*(?<word>[a-z][a-z-]*)(?= |$)")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"(?<=[\[\s|(])(?:(?<short>-[A-Za-z0-9])(?![\w-])(?: ?\| ?(?=--))?)?(?<long>--(?:\[no-\])?[A-Za-z0-9][\w-]*)?(?<value>\[=<[^\]]+\]|=<[^>]+>| <[^>]+>)?")]
    private static partial Regex UsageFlag();
}
