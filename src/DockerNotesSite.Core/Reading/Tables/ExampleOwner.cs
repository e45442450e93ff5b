using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Of several syntaxes in one cell, finds the one that an example is an example of.</summary>
internal static class ExampleOwner
{
    /// <summary>The index of the syntax that shares the most words with the example's beginning; the first of equals.</summary>
    public static int Find(ImmutableArray<CommandLine> syntaxes, CommandLine example)
    {
        if (syntaxes.Length == 1)
        {
            return 0;
        }

        var words = Words(example);
        var shared = syntaxes.Select(s => Words(s).Zip(words).TakeWhile(pair => pair.First == pair.Second).Count()).ToList();
        return shared.IndexOf(shared.Max());
    }

    private static string[] Words(CommandLine line) => line.Text.Split((char[]?)null, 8, StringSplitOptions.RemoveEmptyEntries);
}
