using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>
/// A program made with the Go library cobra: it completes its own command line with `__complete`. Every command that the
/// help lists is asked for its help, plugins too, and for the flags that it completes.
/// </summary>
internal sealed partial class CobraProgram(InstalledProgram program, ComponentFacts component)
{
    private const string Complete = "__complete";
    private const int MostCommands = 5000;

    /// <summary>Does the program answer in this style?</summary>
    public static bool Answers(InstalledProgram program) => Directive().IsMatch(program.Ask(Complete, "").Out);

    /// <exception cref="UsageException">The help lists no commands and no flags.</exception>
    public ImmutableArray<CommandFacts> Read()
    {
        var commands = new Dictionary<string, CommandFacts>(StringComparer.Ordinal);
        var waiting = new Queue<ImmutableArray<string>>([[]]);
        while (waiting.TryDequeue(out var path) && commands.Count < MostCommands)
        {
            var help = CobraHelp.Parse(program.Ask([.. path, "--help"]).Out);
            var names = Names(help, path);
            if (help.Usage.Length > 0 && !commands.ContainsKey(names[0]))
            {
                commands.Add(names[0], Command(help, names, path));
                foreach (var below in help.Commands)
                {
                    waiting.Enqueue([.. path, below]);
                }
            }
        }

        return commands.Count > 1 || commands.Values.Any(c => c.Flags.Length > 0)
            ? [.. commands.Values]
            : throw new UsageException($"The help of {program.Name} lists neither commands nor flags in a way that is understood.");
    }

    // The page's name is the shortest one, and of equals the first.
    private ImmutableArray<string> Names(CobraHelp help, ImmutableArray<string> path)
    {
        var own = string.Join(' ', path.Prepend(component.Name));
        var above = own.LastIndexOf(' ') is > 0 and var space ? own[..space] : own;
        var all = help.Aliases.Select(a => a.StartsWith(component.Name + " ", StringComparison.Ordinal) ? a : $"{above} {a}").ToList();
        if (path.IsEmpty || !all.Contains(own, StringComparer.Ordinal))
        {
            all = [own];
        }

        var page = all.MinBy(n => n.Count(c => c == ' '))!;
        return [page, .. all.Where(n => n != page)];
    }

    private CommandFacts Command(CobraHelp help, ImmutableArray<string> names, ImmutableArray<string> path)
    {
        var written = names.FirstOrDefault(n => help.Usage == n || help.Usage.StartsWith(n + " ", StringComparison.Ordinal));
        var usage = written is null ? help.Usage : names[0] + help.Usage[written.Length..];
        var isGroup = !help.Commands.IsEmpty;
        var arguments = UsageLine.Arguments(usage, names[0]);
        return new CommandFacts
        {
            Name = new CommandName(names[0]),
            OtherNames = [.. names.Skip(1).Select(n => new CommandName(n))],
            IsGroup = isGroup,
            Usage = usage,
            HasInnerCommand = !isGroup && UsageLine.HasInnerCommand(arguments),
            Arguments = isGroup ? null : arguments,
            Flags = Flags(help, path),
            Life = LifeCycle.Unknown with { IsExperimental = help.IsExperimental },
            Component = component,
        };
    }

    // Completion also knows flags that the help leaves out, not their types; and the library gives each command a --help.
    private ImmutableArray<FlagFacts> Flags(CobraHelp help, ImmutableArray<string> path)
    {
        var completed = program.Ask([Complete, .. path, "--"]).Out.Split('\n')
            .Select(line => line.Split('\t')[0])
            .Where(name => name.StartsWith("--", StringComparison.Ordinal) && !name.EndsWith('='));
        return
        [
            .. help.Flags
                .Concat(completed.Append("--help").Select(name => new FlagFacts { Long = name }))
                .DistinctBy(f => f.Name, StringComparer.Ordinal)
                .OrderBy(f => f.Name, StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex(@"(^|\n):\d+\s*$")]
    private static partial Regex Directive();
}
