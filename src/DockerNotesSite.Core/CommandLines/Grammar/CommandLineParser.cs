using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// A command line's text in, its tokens and its command out. Words come from the lexer; the facts tell which of them are
/// subcommands and which flags take the next word as their value. Never throws; what is unknown is an argument.
/// </summary>
internal sealed class CommandLineParser(ProgramSet programs, Subcommands subcommands)
{
    /// <summary>The same line with its tokens. In a syntax, words in capital letters are placeholders.</summary>
    public CommandLine Parse(CommandLine line, bool isSyntax)
    {
        var tokens = new TokenWriter(line.Text, isSyntax);
        var readings = new List<CommandReading>();
        var open = new Stack<(CommandReading Reading, Word Start)>();
        var previousEnd = -1;
        var reading = Begin();
        foreach (var word in CommandLexer.Split(line.Text, isSyntax))
        {
            if (word.Kind == WordKind.Plain)
            {
                reading.Take(word, isJoined: word.Start == previousEnd);
            }
            else
            {
                tokens.AddSign(word);
            }

            if (word.Kind == WordKind.SubstitutionStart)
            {
                open.Push((reading, word));
            }

            if (word.Kind == WordKind.Separator && word.In(line.Text) is "|")
            {
                reading.IsPiped = true;
            }

            reading = word.Kind switch
            {
                WordKind.Separator or WordKind.SubstitutionStart => Begin(),
                WordKind.SubstitutionEnd => Close(word),
                _ => reading,
            };
            previousEnd = word.End;
        }

        return line with { Tokens = tokens.ToImmutable(), Command = readings.Select(r => r.Command).FirstOrDefault(c => c is not null), Invocations = [.. readings.Select(r => r.Invocation).OfType<Invocation>()] };

        CommandReading Close(Word end)
        {
            var (outer, start) = open.Pop();
            return outer.TakeSubstitution(start, end);
        }

        CommandReading Begin()
        {
            readings.Add(new CommandReading(programs, subcommands, tokens) { IsInSubstitution = open.Count > 0 });
            return readings[^1];
        }
    }
}
