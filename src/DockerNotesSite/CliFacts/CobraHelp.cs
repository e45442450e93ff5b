using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>One command's help in the style of the Go library cobra: sections with a title, entries indented below it.</summary>
internal sealed partial record CobraHelp
{
    public string Usage { get; init; } = "";

    /// <summary>As they stand there: whole names, or their last words.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Commands { get; init; } = [];

    public ImmutableArray<FlagFacts> Flags { get; init; } = [];

    public bool IsExperimental { get; init; }

    public static CobraHelp Parse(string text)
    {
        var help = new CobraHelp();
        var title = "";
        var entries = new List<string>();
        foreach (var line in text.Split('\n').Append("End:"))
        {
            if (Title().Match(line) is { Success: true } match)
            {
                help = help.With(title, entries);
                title = match.Groups["title"].Value;
                entries = match.Groups["rest"].Value is { Length: > 0 } rest ? [rest] : [];
            }
            else if (line.StartsWith(' ') || line.StartsWith('\t') || line.Length == 0)
            {
                entries.Add(line);
            }
            else
            {
                help = help.With(title, entries);
                (title, entries) = ("", []);
            }
        }

        return help;
    }

    private CobraHelp With(string title, List<string> entries) => title switch
    {
        "Usage" => this with { Usage = entries.FirstOrDefault(e => e.Trim().Length > 0)?.Trim() ?? "" },
        "Aliases" => this with { Aliases = [.. Aliases, .. entries.SelectMany(e => e.Split(',')).Select(a => a.Trim()).Where(a => a.Length > 0)] },
        "EXPERIMENTAL" => this with { IsExperimental = true },
        _ when title.EndsWith("Commands", StringComparison.OrdinalIgnoreCase) => this with
        {
            Commands = [.. Commands, .. entries.Select(e => CommandEntry().Match(e)).Where(m => m.Success).Select(m => m.Groups["name"].Value)],
        },
        _ when title.EndsWith("Options", StringComparison.OrdinalIgnoreCase) || title.EndsWith("Flags", StringComparison.OrdinalIgnoreCase) =>
            this with { Flags = [.. Flags, .. CobraFlags.Parse(entries, isInherited: title == "Global Flags")] },
        _ => this,
    };

    [GeneratedRegex(@"^(?<title>[A-Za-z][A-Za-z /&()-]*):(\s+(?<rest>\S.*))?$")]
    private static partial Regex Title();

    // A star marks a command that a plugin brings.
    [GeneratedRegex(@"^  (?<name>[a-z][\w-]*)\*?(  |$)")]
    private static partial Regex CommandEntry();
}
