using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Of several syntaxes that share a row of the source, finds the one that each example is an example of.</summary>
internal static class ExampleOwners
{
    private const int ComparedWords = 8;

    /// <summary>The examples by the index of the syntax whose first words they share longest; the first of equals.</summary>
    public static ILookup<int, CommandLine> Find(ImmutableArray<CommandLine> syntaxes, ImmutableArray<CommandLine> examples)
    {
        if (syntaxes.Length == 1)
        {
            return examples.ToLookup(_ => 0);
        }

        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < syntaxes.Length; i++)
        {
            foreach (var beginning in Beginnings(syntaxes[i]))
            {
                owners.TryAdd(beginning, i);
            }
        }

        return examples.ToLookup(e => Beginnings(e).TakeWhile(owners.ContainsKey).Select(b => owners[b]).LastOrDefault());
    }

    /// <summary>"docker", "docker ps", "docker ps -a".</summary>
    private static IEnumerable<string> Beginnings(CommandLine line)
    {
        var words = line.Text.Split((char[]?)null, ComparedWords + 1, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(words.Length, ComparedWords)).Select(n => string.Join(' ', words[..n]));
    }
}
