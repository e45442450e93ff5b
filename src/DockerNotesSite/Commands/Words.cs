using System.CommandLine.Parsing;

namespace DockerNotesSite.Commands;

/// <summary>Values of flags that are one of a few words, in lower case.</summary>
internal static class Words
{
    public static T Parse<T>(ArgumentResult result)
        where T : struct, Enum
    {
        var word = result.Tokens[0].Value;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString().ToLowerInvariant(), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        var words = string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()));
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} can't be '{word}'; it is one of {words}.");
        return default;
    }
}
