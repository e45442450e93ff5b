using System.Text.RegularExpressions;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>
/// An installed program in, what it accepts out: its version is read, its style is recognised by what it answers to, and
/// the reader of that style asks it for every command.
/// </summary>
internal static partial class ProgramExplorer
{
    /// <exception cref="UsageException">The program is not there, or its help is of no known style.</exception>
    public static ProgramFacts Explore(InstalledProgram program)
    {
        var name = Path.GetFileNameWithoutExtension(program.Name);
        var version = VersionOf(program);
        var component = new ComponentFacts(name, version);
        var isCobra = CobraProgram.Answers(program);
        var commands = isCobra ? new CobraProgram(program, component).Read()
            : ParseOptionsProgram.Answers(program) ? new ParseOptionsProgram(program, component).Read()
            : throw new UsageException(
                $"{program.Name} does not tell what it accepts in a way that is understood: neither by '__complete' nor by '-h' of its commands.");
        return new ProgramFacts
        {
            Program = name,
            Version = version,
            Source = $"{name} {version}, its help and completion",
            AcceptsAbbreviations = !isCobra,
            HasMoreCommands = !isCobra,
            Commands = CommandTable.Of(commands),
        };
    }

    private static string VersionOf(InstalledProgram program)
    {
        foreach (var argument in (string[])["--version", "version"])
        {
            var answer = program.Ask(argument);
            if (Version().Match(answer.Out) is { Success: true } match)
            {
                return match.Value;
            }
        }

        throw new UsageException($"{program.Name} tells no version, neither with '--version' nor with 'version'.");
    }

    [GeneratedRegex(@"\d+(\.\d+)+")]
    private static partial Regex Version();
}
