using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>
/// A program whose commands print their usage and their flags for `-h`, one flag a line: "-m, --message &lt;text&gt;". Its
/// commands are those that `help -a` lists, and those that a usage names below a command.
/// </summary>
internal sealed partial class ParseOptionsProgram(InstalledProgram program, ComponentFacts component)
{
    // A convention of such programs: all long flags of a command, for shells that complete them.
    private const string AllFlags = "--git-completion-helper-all";

    private const string NoFlag = "--unheard-of-flag";
    private const int WrongUse = 129;
    private const string Negation = "--no-";

    /// <summary>Does the program answer in this style?</summary>
    public static bool Answers(InstalledProgram program) => Listed(program).Any();

    public ImmutableArray<CommandFacts> Read()
    {
        var commands = new List<CommandFacts>
        {
            Command(component.Name, ParseOptionsUsage.Parse(TextOf(), component.Name), completed: []) with { IsGroup = true },
        };
        PrepareFolder();
        foreach (var word in Listed(program))
        {
            var name = $"{component.Name} {word}";
            var usage = ParseOptionsUsage.Parse(TextOf(word), name);
            commands.Add(Command(name, usage, usage.Line.Length > 0 ? Completed(word) : []));
            commands.AddRange(usage.Subcommands.Select(below => Below($"{name} {below.Name}", below.Usage)));
        }

        return [.. commands];
    }

    // Some commands only speak in a folder that the program knows as its own; the empty one becomes that.
    private void PrepareFolder()
    {
        if (Listed(program).Contains("init", StringComparer.Ordinal))
        {
            program.Ask("init");
        }
    }

    // Asked about itself, such a command wants to do its work: its usage line has to do.
    private CommandFacts Below(string name, string usage) => new()
    {
        Name = new CommandName(name),
        Usage = usage,
        HasMoreFlags = true,
        Flags = ParseOptionsUsage.Distinct(ParseOptionsUsage.FlagsOf(usage)),
        Component = component,
    };

    private CommandFacts Command(string name, ParseOptionsUsage usage, List<string> completed)
    {
        var shown = usage.Flags.Select(f => f.Long).ToHashSet(StringComparer.Ordinal);
        var missing = completed.Where(f => !shown.Contains(NameOf(f)) && !shown.Contains(Positive(f))).ToList();
        var negated = completed.Where(f => f != Positive(f)).Select(Positive).ToHashSet(StringComparer.Ordinal);
        var flags = usage.Flags.Select(f => f with { IsNegatable = f.IsNegatable || negated.Contains(f.Long) });
        return new CommandFacts
        {
            Name = new CommandName(name),
            Usage = usage.Line,
            HasMoreFlags = !usage.HasTable || completed.Count == 0 || !RefusesOthers(name),
            Flags = ParseOptionsUsage.Distinct(flags.Concat(missing.Select(Unexplained))),
            Component = component,
        };
    }

    private static string NameOf(string completed) => completed.TrimEnd('=');

    private static string Positive(string completed) =>
        completed.StartsWith(Negation, StringComparison.Ordinal) ? "--" + completed[Negation.Length..] : completed;

    // "--format=" takes a value, "--abbrev" none or one behind '='; nothing more is known of them.
    private static FlagFacts Unexplained(string completed) =>
        new() { Long = NameOf(completed), ValueType = "value", HasOptionalValue = !completed.EndsWith('=') };

    // A command that hands on what it doesn't know itself has more flags than it prints.
    private bool RefusesOthers(string name)
    {
        var answer = program.Ask([.. name.Split(' ').Skip(1), NoFlag]);
        return answer.ExitCode == WrongUse && answer.Error.Contains($"unknown option `{NoFlag[2..]}'", StringComparison.Ordinal);
    }

    // A command that takes this flag for something else prints other things than flags.
    private List<string> Completed(string word)
    {
        var words = program.Ask(word, AllFlags).Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.All(w => w.StartsWith("--", StringComparison.Ordinal)) ? [.. words.Where(w => w.Length > 2).Distinct()] : [];
    }

    private string TextOf(params string[] path)
    {
        var answer = program.Ask([.. path, "-h"]);
        return answer.Out.Contains("usage:", StringComparison.Ordinal) ? answer.Out : answer.Error;
    }

    // What others installed beside it, an author's aliases and pages about file formats are not the program's commands.
    private static IEnumerable<string> Listed(InstalledProgram program)
    {
        var isOwn = true;
        var names = new List<string>();
        foreach (var line in program.Ask("help", "-a").Out.Split('\n'))
        {
            if (Entry().Match(line) is { Success: true } entry && isOwn)
            {
                names.Add(entry.Groups["name"].Value);
            }
            else if (line.Length > 0 && line[0] != ' ')
            {
                isOwn = !OtherTitle().IsMatch(line);
            }
        }

        return names.Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^   (?<name>[a-z][a-z0-9-]*)(\s{2,}\S|$)")]
    private static partial Regex Entry();

    [GeneratedRegex("external|aliases|formats|interfaces|guides", RegexOptions.IgnoreCase)]
    private static partial Regex OtherTitle();
}
