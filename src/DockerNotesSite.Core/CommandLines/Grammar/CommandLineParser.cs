using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// A command line's text in, its tokens and the calls of known programs in it out.
/// 1. the scanner splits the text into words and signs as a shell does; 2. what stands before a program is passed over; 3. the
/// facts tell which words are subcommands, flags, values and arguments; 4. commands inside of $(…) are read in the same way.
/// Never throws, and loses no character: what is unknown is an argument.
/// </summary>
internal sealed class CommandLineParser(ProgramSet programs, Subcommands subcommands)
{
    private readonly Grammar _grammar = new(programs, subcommands, new FlagTables());

    /// <summary>The same line read out. In a syntax, words in capital letters are placeholders and a '|' may part alternatives.</summary>
    public CommandLine Parse(CommandLine line, bool isSyntax) => new LineReading(line, isSyntax, _grammar).Read();
}

/// <summary>What is known before a line is read: the same for all lines.</summary>
internal sealed record Grammar(ProgramSet Programs, Subcommands Subcommands, FlagTables Flags);
