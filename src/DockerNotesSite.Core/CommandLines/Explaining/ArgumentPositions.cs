using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>Which of a command's arguments stands at a position of a line.</summary>
internal static class ArgumentPositions
{
    /// <summary>Null where the facts have none for it. What may be repeated takes what the others leave.</summary>
    public static ArgumentFacts? FactsOf(ImmutableArray<ArgumentFacts>? arguments, int position, int count)
    {
        if (arguments is not { Length: > 0 } known)
        {
            return null;
        }

        var repeated = Repeated(known);
        if (repeated < 0 || position < repeated)
        {
            return position < known.Length ? known[position] : null;
        }

        var behind = known.Length - repeated - 1;
        var fromEnd = count - position;
        return fromEnd <= behind && position > repeated ? known[^fromEnd] : known[repeated];
    }

    /// <summary>The argument that is a command of its own; the last where the facts don't name one.</summary>
    public static ArgumentFacts? InnerCommand(CommandFacts? command) =>
        command?.Arguments is { } arguments ? arguments.FirstOrDefault(a => a.Kind == "command") : null;

    private static int Repeated(ImmutableArray<ArgumentFacts> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].IsRepeated)
            {
                return i;
            }
        }

        return -1;
    }
}
