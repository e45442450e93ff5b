using System.Globalization;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Judging;

/// <summary>
/// Facts in, lines out: valid ones of every command with each of its flags, in turn written long, joined with '=', short, glued
/// to the letter and combined; and broken ones made from them. The same facts give the same lines.
/// </summary>
internal sealed class LineMaker
{
    private readonly List<string> _lines = [];
    private int _turn;

    /// <summary>Commands and flags of other components are left out: their plugins need not be installed.</summary>
    public static IReadOnlyList<string> Of(ProgramFacts program)
    {
        var maker = new LineMaker();
        var commands = program.Commands.Values.Distinct().Where(c => c.Component.Name == program.Program && c.Life.RemovedSince.Length == 0);
        foreach (var command in commands.OrderBy(c => c.Name))
        {
            maker.AddCommand(command);
        }

        return [.. maker._lines.Distinct(StringComparer.Ordinal)];
    }

    private void AddCommand(CommandFacts command)
    {
        Add(command, "--help");
        Add(command, "--hlep");
        if (command.IsGroup)
        {
            Add(command, command.IsHidden ? "" : "frobnicate");
            return;
        }

        if (command.Arguments is not { } arguments)
        {
            return;
        }

        var given = string.Join(' ', arguments.Where(a => !a.IsOptional).Select(a => ShellWords.Quoted(SampleValues.For(a))));
        given = (command.Name.Value == "docker secret create" ? "demo file.txt" : given).TrimEnd();
        Add(command, $"{SampleValues.CompanyOf(command, null)} {given}");
        AddOtherNames(command, given);
        AddCounts(command, arguments, given);
        var flags = command.Flags.Where(f => f.Long.Length > 0 && f.Long != "--help" && f.Component is null && f.Life.RemovedSince.Length == 0).ToList();
        foreach (var flag in flags)
        {
            AddFlag(command, flag, given);
        }

        AddSwitches(command, flags, given);
        AddUnknownLetter(command, given);
    }

    private void AddOtherNames(CommandFacts command, string given)
    {
        foreach (var name in command.OtherNames)
        {
            _lines.Add(OneBlank($"{name} {SampleValues.CompanyOf(command, null)} {given}"));
        }
    }

    private void AddCounts(CommandFacts command, IReadOnlyList<ArgumentFacts> arguments, string given)
    {
        var wanted = ArgumentCount.Of(arguments);
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Least > 0)
        {
            Add(command, string.Join(' ', words[..^1]));
        }

        if (wanted.Most is { } most)
        {
            Add(command, string.Join(' ', words.Concat(Enumerable.Repeat("more", most - words.Length + 1))));
        }
    }

    /// <summary>The flag with a value that fits; every third time also misspelt, without its value and with one that does not fit.</summary>
    private void AddFlag(CommandFacts command, FlagFacts flag, string given)
    {
        var turn = _turn++;
        Add(command, $"{Written(flag, turn)} {SampleValues.CompanyOf(command, flag)} {given}");
        if (turn % 3 != 0)
        {
            return;
        }

        Add(command, $"{Misspelt(flag.Long)}{(flag.TakesValue ? "=x" : "")} {given}");
        if (flag is { TakesValue: true, HasOptionalValue: false })
        {
            Add(command, turn % 2 == 0 || flag.Short.Length == 0 ? flag.Long : flag.Short);
        }
        else if (!flag.TakesValue)
        {
            Add(command, $"{flag.Long}=maybe {given}");
        }

        if (SampleValues.WrongFor(flag) is { } wrong)
        {
            Add(command, $"{flag.Long} {ShellWords.Quoted(wrong)} {given}");
        }
    }

    private static string Written(FlagFacts flag, int turn)
    {
        var value = ShellWords.Quoted(SampleValues.For(flag));
        var hasShort = flag.Short.Length > 0;
        if (!flag.TakesValue)
        {
            return (turn % 3) switch
            {
                0 when hasShort => flag.Short,
                1 => flag.Long + "=true",
                _ => flag.Long,
            };
        }

        return (turn % 4) switch
        {
            _ when flag.HasOptionalValue => $"{flag.Long}={value}",
            0 when hasShort => $"{flag.Short} {value}",
            1 when hasShort => flag.Short + value,
            2 => $"{flag.Long} {value}",
            _ => $"{flag.Long}={value}",
        };
    }

    /// <summary>Two switches behind one dash, and behind them a letter that takes a value.</summary>
    private void AddSwitches(CommandFacts command, List<FlagFacts> flags, string given)
    {
        var switches = string.Concat(flags.Where(f => f.Short.Length > 0 && !f.TakesValue).Take(2).Select(f => f.Short[1]));
        if (switches.Length == 2)
        {
            Add(command, $"-{switches} {SampleValues.CompanyOf(command, null)} {given}");
            Add(command, $"-{switches}Z {given}");
            if (flags.LastOrDefault(f => f.Short.Length > 0 && f.TakesValue) is { } valued)
            {
                Add(command, $"-{switches}{valued.Short[1]} {ShellWords.Quoted(SampleValues.For(valued))} {SampleValues.CompanyOf(command, valued)} {given}");
            }
        }
    }

    private void AddUnknownLetter(CommandFacts command, string given)
    {
        var letters = command.Flags.Where(f => f.Short.Length > 0).Select(f => f.Short[1]).ToHashSet();
        var unknown = "yzZ".First(letter => !letters.Contains(letter));
        Add(command, string.Create(CultureInfo.InvariantCulture, $"-{unknown} {given}"));
    }

    /// <summary>The last two letters swapped, and one more where they are the same.</summary>
    private static string Misspelt(string flag) => $"{flag[..^2]}{flag[^1]}{flag[^2]}{(flag[^1] == flag[^2] ? "x" : "")}";

    private void Add(CommandFacts command, string rest) => _lines.Add(OneBlank($"{command.Name} {rest}"));

    private static string OneBlank(string line) => line.Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
}
