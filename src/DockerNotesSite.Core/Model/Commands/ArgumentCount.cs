using System.Globalization;

namespace DockerNotesSite.Model.Commands;

/// <summary>How many arguments a command takes.</summary>
/// <param name="Least">At least so many.</param>
/// <param name="Most">Null where there is no limit.</param>
/// <param name="Names">As a usage line writes them: "SOURCE TARGET".</param>
public sealed record ArgumentCount(int Least, int? Most, string Names)
{
    public static ArgumentCount Of(IReadOnlyList<ArgumentFacts> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return new ArgumentCount(
            arguments.Count(a => !a.IsOptional),
            arguments.Any(a => a.IsRepeated) ? null : arguments.Count,
            string.Join(' ', arguments.Select(Usage)));
    }

    /// <summary>"no argument", "one argument", "3 arguments".</summary>
    public static string InWords(int count) => count switch
    {
        0 => "none",
        1 => "one",
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    public override string ToString() => (Least, Most) switch
    {
        (0, 0) => "no arguments",
        (1, 1) => "one argument",
        var (least, most) when least == most => $"{InWords(least)} arguments",
        (1, null) => "at least one argument",
        (var least, null) => $"at least {InWords(least)} arguments",
        (0, 1) => "at most one argument",
        (0, var most) => $"at most {InWords(most.Value)} arguments",
        var (least, most) => $"{InWords(least)} to {InWords(most.Value)} arguments",
    };

    private static string Usage(ArgumentFacts argument)
    {
        var name = argument.IsRepeated ? argument.Name + "..." : argument.Name;
        return argument.IsOptional ? $"[{name}]" : name;
    }
}
