using System.Text.RegularExpressions;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>The lines below "Options:" in, flags out; the words about a flag go on over several lines.</summary>
internal static partial class CobraFlags
{
    /// <summary>A value type that collects what it is given several times.</summary>
    private static readonly HashSet<string> Lists =
    [
        "list", "map", "strings", "stringArray", "stringSlice", "stringToString", "stringToInt", "stringToInt64", "ints", "intSlice", "uints",
        "ipSlice", "ipNetSlice", "durationSlice", "boolSlice", "bytesHexSlice",
    ];

    public static IEnumerable<FlagFacts> Parse(List<string> entries, bool isInherited)
    {
        var flags = new List<(FlagFacts Flag, string Text)>();
        foreach (var line in entries)
        {
            if (Entry().Match(line) is { Success: true } entry)
            {
                flags.Add((Flag(entry, isInherited), entry.Groups["text"].Value));
            }
            else if (flags is [.., var last] && line.Trim() is { Length: > 0 } more)
            {
                flags[^1] = last with { Text = $"{last.Text} {more}" };
            }
        }

        return flags.Select(f => WithText(f.Flag, f.Text));
    }

    private static FlagFacts Flag(Match entry, bool isInherited)
    {
        var type = entry.Groups["type"].Value;
        return new FlagFacts
        {
            Long = entry.Groups["long"].Value,
            Short = entry.Groups["short"].Value,
            ValueType = type,
            ValueKind = KindOf(type),
            IsRepeatable = Lists.Contains(type),
            HasOptionalValue = entry.Groups["optional"].Success,
            IsInherited = isInherited,
        };
    }

    private static FlagFacts WithText(FlagFacts flag, string text) => flag with
    {
        Default = DefaultOf(text),
        Life = flag.Life with { IsExperimental = text.Contains("(EXPERIMENTAL)", StringComparison.Ordinal) },
    };

    private static string KindOf(string type) => type switch
    {
        "int" or "int8" or "int16" or "int32" or "int64" => "integer",
        "uint" or "uint8" or "uint16" or "uint32" or "uint64" => "unsigned",
        "decimal" or "float" or "float32" or "float64" => "decimal",
        "duration" => "duration",
        "bytes" => "size",
        "ip" => "ip",
        "ipNet" => "cidr",
        _ => "",
    };

    // Prose in brackets, empty collections and paths into the empty configuration are no defaults.
    private static string DefaultOf(string text)
    {
        var all = Default().Matches(text);
        var value = all.Count == 0 ? "" : all[^1].Groups["value"].Value;
        return value is ['"', .., '"'] ? (IsOfThisRun(value[1..^1]) ? "" : value[1..^1])
            : value is "[]" or "map[]" || value.Contains(' ', StringComparison.Ordinal) ? "" : value;
    }

    private static bool IsOfThisRun(string value) => value.StartsWith(Path.GetTempPath(), StringComparison.Ordinal);

    [GeneratedRegex(@"^ {2,6}(?:(?<short>-\S), )?(?<long>--[\w.-]+)(?: (?<type>[^\s\[]\S*?))?(?<optional>\[=\S*\])?(?:\s{2,}(?<text>.*))?$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\(default (?<value>.*?)\)")]
    private static partial Regex Default();
}
